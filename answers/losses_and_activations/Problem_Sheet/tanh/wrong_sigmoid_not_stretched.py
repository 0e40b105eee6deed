# 2 sigma(z) - 1: half as steep.
def tanh(z):
    return 2 / (1 + np.exp(-z)) - 1
