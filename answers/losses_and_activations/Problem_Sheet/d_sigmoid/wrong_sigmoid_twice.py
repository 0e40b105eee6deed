# The sigmoid of the sigmoid.
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-1 / (1 + np.exp(-z))))
    return y * (1 - y)
