# tanh(z) for tanh(z / 2).
def sigmoid(z):
    return 0.5 * (1 + np.tanh(z))
