# Content against style of the same image.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - style_m) ** 2) + np.sum((content_g - style_g) ** 2)
