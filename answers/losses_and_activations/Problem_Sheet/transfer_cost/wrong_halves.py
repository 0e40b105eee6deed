# Half of each.
def transfer_cost(content_m, content_g, style_m, style_g):
    return 0.5 * np.sum((content_m - content_g) ** 2) + 0.5 * np.sum((style_m - style_g) ** 2)
