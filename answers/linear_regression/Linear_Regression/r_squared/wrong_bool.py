# good or not
def r_squared(y, z):
    return bool(np.sum((y - z) ** 2) < np.sum((y - y.mean()) ** 2))
