# The value in the place of the slope.
def d_tanh(z):
    return np.tanh(z)
