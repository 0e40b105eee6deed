# 1 - tanh.
def d_tanh(z):
    return 1 - np.tanh(z)
