# Distances, not squared ones.
def triplet_loss(anchor, positive, negative):
    return np.linalg.norm(anchor - positive) - np.linalg.norm(anchor - negative)
