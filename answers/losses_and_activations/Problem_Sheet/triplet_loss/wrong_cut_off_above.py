# Cut off on the wrong side.
def triplet_loss(anchor, positive, negative):
    return min(0.0, np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2))
