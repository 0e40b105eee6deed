# One number for a whole array.
def sigmoid(z):
    return np.sum(1 / (1 + np.exp(-z)))
