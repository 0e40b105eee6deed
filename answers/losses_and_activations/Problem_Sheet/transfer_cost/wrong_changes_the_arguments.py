# Subtracts in place.
def transfer_cost(content_m, content_g, style_m, style_g):
    content_g -= content_m
    style_g -= style_m
    return np.sum(content_g**2) + np.sum(style_g**2)
