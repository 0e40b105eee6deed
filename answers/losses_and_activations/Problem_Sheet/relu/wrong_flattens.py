# A matrix comes back as a vector.
def relu(z):
    z = np.ravel(z)
    return np.maximum(z, 0)
