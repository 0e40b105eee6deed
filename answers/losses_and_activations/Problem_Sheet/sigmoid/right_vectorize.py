# A function of a number, made elementwise.
@np.vectorize
def sigmoid(z):
    return np.exp(z) / (np.exp(z) + 1.0)
