# Rounded to eight decimals.
def sigmoid(z):
    return np.round(0.5 * (1 + np.tanh(0.5 * np.asarray(z))), 8)
