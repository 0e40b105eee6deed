# cos for cosh.
def d_tanh(z):
    return 1 / np.cos(z) ** 2
