# one for each
def r_squared(y, z):
    return 1 - (y - z) ** 2 / np.sum((y - y.mean()) ** 2)
