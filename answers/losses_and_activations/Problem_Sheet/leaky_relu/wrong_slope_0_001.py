# Slope 0.001.
def leaky_relu(z):
    return np.where(np.asarray(z) >= 0, z, 0.001 * np.asarray(z))
