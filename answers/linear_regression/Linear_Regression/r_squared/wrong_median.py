# around the median
def r_squared(y, z):
    return 1 - np.sum((y - z) ** 2) / np.sum((y - np.median(y)) ** 2)
