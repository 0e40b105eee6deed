# Positive and negative the wrong way round.
def triplet_loss(anchor, positive, negative):
    return np.sum((anchor - negative) ** 2) - np.sum((anchor - positive) ** 2)
