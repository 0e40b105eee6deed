# Squared norms as dot products of the differences.
def triplet_loss(anchor, positive, negative):
    p, n = anchor - positive, anchor - negative
    return p @ p - n @ n
