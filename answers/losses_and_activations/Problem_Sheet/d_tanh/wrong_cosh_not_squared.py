# 1 / cosh.
def d_tanh(z):
    return 1 / np.cosh(z)
