# One number for a whole array.
def tanh(z):
    return np.sum(np.tanh(z))
