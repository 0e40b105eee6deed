# A factor 1/2, to make the derivative pretty.
def triplet_loss(anchor, positive, negative):
    return 0.5 * (np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2))
