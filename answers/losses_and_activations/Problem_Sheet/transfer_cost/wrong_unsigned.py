# Differences below 0 are cut off before squaring.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum(np.maximum(content_g - content_m, 0) ** 2) + np.sum(np.maximum(style_g - style_m, 0) ** 2)
