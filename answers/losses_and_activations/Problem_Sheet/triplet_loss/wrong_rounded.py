# Rounded to four decimals.
def triplet_loss(anchor, positive, negative):
    return round(float(np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2)), 4)
