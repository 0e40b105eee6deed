# mean squared error over variance
def r_squared(y, z):
    return float(1 - np.mean((y - z) ** 2) / np.var(y))
