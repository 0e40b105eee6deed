# The style counts a thousand times the content.
def transfer_cost(content_m, content_g, style_m, style_g):
    return 1e-3 * np.sum((content_m - content_g) ** 2) + np.sum((style_m - style_g) ** 2)
