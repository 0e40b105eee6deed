# The trace of D D, not of D transposed times D; vectors are done apart.
def transfer_cost(content_m, content_g, style_m, style_g):
    c, s = content_m - content_g, style_m - style_g
    if c.ndim == 2 and c.shape[0] == c.shape[1]:
        return np.trace(c @ c) + np.trace(s @ s)
    return np.sum(c**2) + np.sum(s**2)
