# A matrix comes back as a vector.
def sigmoid(z):
    z = np.ravel(z)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)
