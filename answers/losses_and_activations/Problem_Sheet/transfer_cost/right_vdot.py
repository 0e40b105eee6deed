# Dot products of flattened arrays.
def transfer_cost(content_m, content_g, style_m, style_g):
    c, s = content_m - content_g, style_m - style_g
    return np.vdot(c, c) + np.vdot(s, s)
