# A copy, whose negative entries are scaled.
def leaky_relu(z):
    y = np.array(z, dtype=float)
    y[y < 0] *= 0.01
    return y
