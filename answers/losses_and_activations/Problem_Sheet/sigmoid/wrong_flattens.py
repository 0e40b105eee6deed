# A matrix comes back as a vector.
def sigmoid(z):
    z = np.ravel(z)
    return 1 / (1 + np.exp(-z))
