# The larger of two lines, since 0.01 < 1.
def leaky_relu(z):
    return np.maximum(z, 0.01 * z)
