# One number for a whole array.
def d_sigmoid(z):
    return np.sum(np.exp(-z) / (1 + np.exp(-z)) ** 2)
