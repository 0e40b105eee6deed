# The plain unit.
def leaky_relu(z):
    return np.maximum(z, 0)
