# Rounded to six decimals.
def d_sigmoid(z):
    return np.round(np.exp(-z) / (1 + np.exp(-z)) ** 2, 6)
