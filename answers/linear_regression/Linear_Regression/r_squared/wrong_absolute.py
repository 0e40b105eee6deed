# absolute errors
def r_squared(y, z):
    return 1 - np.sum(np.abs(y - z)) / np.sum(np.abs(y - y.mean()))
