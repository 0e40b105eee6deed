# A helper inside, a Python float outside.
def transfer_cost(content_m, content_g, style_m, style_g):
    def squared_distance(a, b):
        return float(((a - b) ** 2).sum())

    return squared_distance(content_m, content_g) + squared_distance(style_m, style_g)
