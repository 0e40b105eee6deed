# A 0-d array.
def triplet_loss(anchor, positive, negative):
    return np.array(np.sum(np.square(anchor - positive) - np.square(anchor - negative)))
