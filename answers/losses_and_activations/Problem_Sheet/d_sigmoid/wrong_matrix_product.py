# A matrix product of y and 1 - y.
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-z))
    return np.dot(y, 1 - y)
