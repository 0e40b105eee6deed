# The smaller of two lines.
def leaky_relu(z):
    return np.minimum(z, 0.01 * z)
