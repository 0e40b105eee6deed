# Frobenius norms of whatever has axes, flattened first.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.linalg.norm((content_m - content_g).ravel()) ** 2 + np.linalg.norm((style_m - style_g).ravel()) ** 2
