# np.atleast_1d: a number comes back with an axis.
def tanh(z):
    z = np.atleast_1d(z)
    return np.tanh(z)
