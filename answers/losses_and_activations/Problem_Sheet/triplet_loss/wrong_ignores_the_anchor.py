# The anchor taken as the origin, which it is in the visible example.
def triplet_loss(anchor, positive, negative):
    return positive @ positive - negative @ negative
