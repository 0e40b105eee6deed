# A matrix comes back as a vector.
def d_tanh(z):
    z = np.ravel(z)
    return 1 - np.tanh(z) ** 2
