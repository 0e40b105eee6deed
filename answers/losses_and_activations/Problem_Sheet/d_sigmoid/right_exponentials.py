# By the quotient rule.
def d_sigmoid(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
