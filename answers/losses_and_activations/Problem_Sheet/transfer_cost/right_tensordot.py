# Every axis contracted; the result has no axes.
def transfer_cost(content_m, content_g, style_m, style_g):
    return sum(np.tensordot(d, d, axes=d.ndim) for d in (content_m - content_g, style_m - style_g))
