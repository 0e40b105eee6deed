# Compares Gram matrices of the style, as the paper does with features.
def transfer_cost(content_m, content_g, style_m, style_g):
    def gram(s):
        flat = s.reshape(len(s), -1)
        return flat @ flat.T

    return np.sum((content_m - content_g) ** 2) + np.sum((gram(style_m) - gram(style_g)) ** 2)
