# The piecewise linear one.
def tanh(z):
    return np.clip(z, -1, 1)
