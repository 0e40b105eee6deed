# np.atleast_1d: a number comes back with an axis.
def d_relu(z):
    z = np.atleast_1d(z)
    return 1.0 * (z >= 0)
