# Safe only down to -709.
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-np.maximum(z, -720.0)))
