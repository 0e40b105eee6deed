# Norms, not squared.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.linalg.norm(content_m - content_g) + np.linalg.norm(style_m - style_g)
