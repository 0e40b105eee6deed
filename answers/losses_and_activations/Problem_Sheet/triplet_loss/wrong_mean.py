# The mean over the entries.
def triplet_loss(anchor, positive, negative):
    return np.mean((anchor - positive) ** 2) - np.mean((anchor - negative) ** 2)
