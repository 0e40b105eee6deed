# One value for each entry.
def triplet_loss(anchor, positive, negative):
    return (anchor - positive) ** 2 - (anchor - negative) ** 2
