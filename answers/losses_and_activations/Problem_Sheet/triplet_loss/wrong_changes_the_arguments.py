# Subtracts in place.
def triplet_loss(anchor, positive, negative):
    positive -= anchor
    negative -= anchor
    return np.sum(positive**2) - np.sum(negative**2)
