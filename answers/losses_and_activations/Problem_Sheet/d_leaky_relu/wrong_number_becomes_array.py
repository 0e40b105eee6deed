# np.atleast_1d: a number comes back with an axis.
def d_leaky_relu(z):
    z = np.atleast_1d(z)
    return np.where(z >= 0, 1.0, 0.01)
