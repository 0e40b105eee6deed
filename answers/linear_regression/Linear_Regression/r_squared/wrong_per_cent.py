# in per cent
def r_squared(y, z):
    return 100 * (1 - np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2))
