# Embeddings are scaled to length 1 first.
def triplet_loss(anchor, positive, negative):
    a, p, n = (v / (np.linalg.norm(v) + 1e-15) for v in (anchor, positive, negative))
    return np.sum((a - p) ** 2) - np.sum((a - n) ** 2)
