# Content of one against the style of the other.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - style_g) ** 2) + np.sum((style_m - content_g) ** 2)
