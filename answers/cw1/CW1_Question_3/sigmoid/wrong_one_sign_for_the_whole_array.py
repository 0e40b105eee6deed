# The branch is chosen by the first entry: the others may overflow.
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    if z.ravel()[0] >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
