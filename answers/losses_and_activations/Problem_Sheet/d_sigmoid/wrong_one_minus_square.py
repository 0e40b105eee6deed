# The formula of tanh.
def d_sigmoid(z):
    y = 1 / (1 + np.exp(-z))
    return 1 - y**2
