# the squared correlation
def r_squared(y, z):
    return np.corrcoef(y, z)[0, 1] ** 2
