# explained over whole
def r_squared(y, z):
    return np.sum((z - y.mean()) ** 2) / np.sum((y - y.mean()) ** 2)
