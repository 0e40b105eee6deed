# (1 - tanh)^2.
def d_tanh(z):
    return (1 - np.tanh(z)) ** 2
