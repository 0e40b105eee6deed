# scalar products
def r_squared(y, z):
    e, d = y - z, y - np.average(y)
    return 1.0 - (e @ e) / (d @ d)
