# np.atleast_1d: a number comes back with an axis.
def d_sigmoid(z):
    z = np.atleast_1d(z)
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
