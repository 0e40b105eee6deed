# Exactly 1 beyond 10: off by 4e-9 there.
def tanh(z):
    return np.where(np.abs(z) > 10, np.sign(z), np.tanh(z))
