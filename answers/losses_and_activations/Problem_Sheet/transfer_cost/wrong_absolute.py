# Absolute differences.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.abs(content_m - content_g).sum() + np.abs(style_m - style_g).sum()
