# y (1 + y).
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-z))
    return y * (1 + y)
