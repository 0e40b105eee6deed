# The second distance starts at the positive.
def triplet_loss(anchor, positive, negative):
    return np.sum((anchor - positive) ** 2) - np.sum((positive - negative) ** 2)
