# t (1 - t).
def d_tanh(z):
    t = np.tanh(z)
    return t * (1 - t)
