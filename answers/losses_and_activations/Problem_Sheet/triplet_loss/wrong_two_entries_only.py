# Written for the plane of the visible example.
def triplet_loss(anchor, positive, negative):
    p, n = anchor - positive, anchor - negative
    return p[0] ** 2 + p[-1] ** 2 - n[0] ** 2 - n[-1] ** 2
