# Slope 0.1.
def leaky_relu(z):
    return np.where(np.asarray(z) >= 0, z, 0.1 * np.asarray(z))
