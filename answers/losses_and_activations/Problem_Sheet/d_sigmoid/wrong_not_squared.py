# The denominator is not squared.
def d_sigmoid(z):
    return np.exp(-z) / (1 + np.exp(-z))
