# The slope in the place of the value.
def sigmoid(z):
    y = 1 / (1 + np.exp(-z))
    return y * (1 - y)
