# The sum is squared, not the entries.
def triplet_loss(anchor, positive, negative):
    return np.sum(anchor - positive) ** 2 - np.sum(anchor - negative) ** 2
