# A matrix comes back as a vector.
def leaky_relu(z):
    z = np.ravel(z)
    return np.where(z >= 0, z, 0.01 * z)
