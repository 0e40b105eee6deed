# np.atleast_1d: one number in, an array of shape (1,) out.
def sigmoid(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)
