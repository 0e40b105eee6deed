# Cut off at 0, as in the paper.
def triplet_loss(anchor, positive, negative):
    return max(0.0, np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2))
