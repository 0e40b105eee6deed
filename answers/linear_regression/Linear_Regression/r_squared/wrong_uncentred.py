# around 0
def r_squared(y, z):
    return 1 - np.sum((y - z) ** 2) / np.sum(y ** 2)
