# A sum built entry by entry, a Python float.
def triplet_loss(anchor, positive, negative):
    total = 0.0
    for a, p, n in zip(anchor, positive, negative):
        total += (a - p) ** 2
        total -= (a - n) ** 2
    return float(total)
