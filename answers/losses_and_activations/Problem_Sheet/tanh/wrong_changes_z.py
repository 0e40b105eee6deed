# Doubles z in place.
def tanh(z):
    z *= 2
    return 1 - 2 / (np.exp(z) + 1)
