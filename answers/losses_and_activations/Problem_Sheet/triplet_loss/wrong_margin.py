# The usual margin of 0.2 is added.
def triplet_loss(anchor, positive, negative):
    return np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2) + 0.2
