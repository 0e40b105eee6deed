# The sum keeps its axes.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - content_g) ** 2 + (style_m - style_g) ** 2, keepdims=True)
