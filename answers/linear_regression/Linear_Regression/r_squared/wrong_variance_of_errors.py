# explained variance: a bias of z costs nothing
def r_squared(y, z):
    return 1 - np.var(y - z) / np.var(y)
