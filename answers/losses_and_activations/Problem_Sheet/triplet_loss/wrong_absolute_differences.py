# City-block distances.
def triplet_loss(anchor, positive, negative):
    return np.abs(anchor - positive).sum() - np.abs(anchor - negative).sum()
