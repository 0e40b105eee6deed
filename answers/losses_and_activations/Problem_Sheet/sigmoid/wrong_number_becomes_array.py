# np.atleast_1d: a number comes back with an axis.
def sigmoid(z):
    z = np.atleast_1d(z)
    return 1 / (1 + np.exp(-z))
