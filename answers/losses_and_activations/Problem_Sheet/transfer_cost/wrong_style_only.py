# The content is forgotten.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((style_m - style_g) ** 2)
