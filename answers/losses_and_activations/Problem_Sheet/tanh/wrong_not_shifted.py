# From 0 to 2.
def tanh(z):
    return 2 / (1 + np.exp(-2 * z))
