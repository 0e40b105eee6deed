# tanh^2 - 1.
def d_tanh(z):
    return np.tanh(z) ** 2 - 1
