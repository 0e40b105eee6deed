# The exponential unit.
def leaky_relu(z):
    return np.where(np.asarray(z) >= 0, z, 0.01 * (np.exp(z) - 1))
