# Works in the caller's array.
def d_sigmoid(z):
    if np.ndim(z) == 0:
        return np.exp(-z) / (1 + np.exp(-z)) ** 2
    z[...] = 1 / (1 + np.exp(-z))
    return z * (1 - z)
