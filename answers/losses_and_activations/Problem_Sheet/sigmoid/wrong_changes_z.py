# The sign is turned in place.
def sigmoid(z):
    z *= -1
    return 1 / (1 + np.exp(z))
