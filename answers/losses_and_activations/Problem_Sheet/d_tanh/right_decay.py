# 4 e / (1 + e)^2 with e = exp(-2|z|): no exponent is positive.
def d_tanh(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / np.square(1 + e)
