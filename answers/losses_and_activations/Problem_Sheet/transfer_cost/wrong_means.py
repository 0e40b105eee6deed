# Means over the entries.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.mean((content_m - content_g) ** 2) + np.mean((style_m - style_g) ** 2)
