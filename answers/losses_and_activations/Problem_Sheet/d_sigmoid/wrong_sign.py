# Minus the slope: a sign lost in the chain.
def d_sigmoid(z):
    return -np.exp(-z) / (1 + np.exp(-z)) ** 2
