# the mean squared error
def r_squared(y, z):
    return np.mean((y - z) ** 2)
