# The value in the place of the slope.
def d_sigmoid(z):
    return 1 / (1 + np.exp(-z))
