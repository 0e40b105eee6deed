# Python's sum adds the rows only.
def transfer_cost(content_m, content_g, style_m, style_g):
    return sum((content_m - content_g) ** 2) + sum((style_m - style_g) ** 2)
