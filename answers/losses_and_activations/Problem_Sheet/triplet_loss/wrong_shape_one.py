# An array of shape (1,).
def triplet_loss(anchor, positive, negative):
    return np.sum([(anchor - positive) ** 2 - (anchor - negative) ** 2], axis=1)
