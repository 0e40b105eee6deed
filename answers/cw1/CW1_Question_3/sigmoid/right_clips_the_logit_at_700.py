# Beyond 700 the sigmoid is 0 or 1 to 300 digits, so the exponent may be clipped.
def sigmoid(z):
    z = np.clip(z, -700.0, 700.0)
    return 1.0 / (1.0 + np.exp(-z))
