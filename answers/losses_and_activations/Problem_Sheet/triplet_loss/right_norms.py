# np.linalg.norm, squared.
def triplet_loss(anchor, positive, negative):
    return np.linalg.norm(anchor - positive) ** 2 - np.linalg.norm(anchor - negative) ** 2
