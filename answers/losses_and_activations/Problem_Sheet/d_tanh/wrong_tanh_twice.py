# tanh of tanh.
def d_tanh(z):
    return 1 - np.tanh(np.tanh(z)) ** 2
