# A matrix product where there are more axes.
def transfer_cost(content_m, content_g, style_m, style_g):
    c, s = content_m - content_g, style_m - style_g
    return c @ c.T + s @ s.T
