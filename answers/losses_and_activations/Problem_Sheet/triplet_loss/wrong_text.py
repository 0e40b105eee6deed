# The number as a text.
def triplet_loss(anchor, positive, negative):
    return f"{np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2)}"
