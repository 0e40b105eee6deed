# A matrix comes back as a vector.
def d_sigmoid(z):
    z = np.ravel(z)
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
