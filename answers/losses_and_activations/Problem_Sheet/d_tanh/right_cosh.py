# 1 / cosh^2.
def d_tanh(z):
    return 1 / np.cosh(z) ** 2
