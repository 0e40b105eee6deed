# Prints and returns nothing.
def triplet_loss(anchor, positive, negative):
    print(np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2))
