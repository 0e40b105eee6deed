# The norm 2 of a matrix is its largest singular value; it fails for three axes.
def transfer_cost(content_m, content_g, style_m, style_g):
    return np.linalg.norm(content_m - content_g, 2) ** 2 + np.linalg.norm(style_m - style_g, 2) ** 2
