# Entry by entry.
def transfer_cost(content_m, content_g, style_m, style_g):
    cost = 0.0
    for index in np.ndindex(content_m.shape):
        cost += (content_m[index] - content_g[index]) ** 2 + (style_m[index] - style_g[index]) ** 2
    return cost
