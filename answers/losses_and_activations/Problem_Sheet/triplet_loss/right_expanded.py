# The anchor's own norm cancels.
def triplet_loss(anchor, positive, negative):
    return np.dot(positive, positive) - np.dot(negative, negative) - 2 * np.dot(anchor, positive - negative)
