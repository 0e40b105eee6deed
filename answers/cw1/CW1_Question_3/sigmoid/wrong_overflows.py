# Equation (1) as written: right values, but a warning for z < -709.
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
