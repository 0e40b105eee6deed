# Both differences are added before they are squared.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - content_g + style_m - style_g) ** 2)
