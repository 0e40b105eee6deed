# Division before addition.
def tanh(z):
    return np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)
