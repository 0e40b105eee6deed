# Never below 0.
def triplet_loss(anchor, positive, negative):
    return abs(np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2))
