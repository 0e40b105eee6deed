# (1 - t)(1 + t).
def d_tanh(z):
    t = np.tanh(z)
    return (1 - t) * (1 + t)
