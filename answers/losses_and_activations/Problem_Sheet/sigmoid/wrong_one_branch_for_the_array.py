# One branch for the whole array, by its first entry, with a slip in the other.
def sigmoid(z):
    if np.ravel(z)[0] < 0:
        return np.exp(z) / (1 + np.exp(-z))
    return 1 / (1 + np.exp(-z))
