# Twice as steep.
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-z))
    return 2 * y * (1 - y)
