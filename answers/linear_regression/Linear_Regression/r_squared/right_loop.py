# loops
def r_squared(y, z):
    mean = sum(y) / len(y)
    rest = sum((a - b) ** 2 for a, b in zip(y, z))
    whole = sum((a - mean) ** 2 for a in y)
    return 1 - rest / whole
