# sums not squared
def r_squared(y, z):
    return 1 - np.sum(y - z) / np.sum(y - y[0])
