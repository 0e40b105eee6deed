# np.atleast_1d: a number comes back with an axis.
def leaky_relu(z):
    z = np.atleast_1d(z)
    return np.where(z >= 0, z, 0.01 * z)
