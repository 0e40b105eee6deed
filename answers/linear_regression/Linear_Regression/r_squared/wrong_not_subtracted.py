# without 1 -
def r_squared(y, z):
    return np.sum((y - z) ** 2) / np.sum((y - y.mean()) ** 2)
