# The style is subtracted.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - content_g) ** 2) - np.sum((style_m - style_g) ** 2)
