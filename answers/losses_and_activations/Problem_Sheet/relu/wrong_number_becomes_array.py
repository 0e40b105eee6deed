# np.atleast_1d: a number comes back with an axis.
def relu(z):
    z = np.atleast_1d(z)
    return np.maximum(z, 0)
