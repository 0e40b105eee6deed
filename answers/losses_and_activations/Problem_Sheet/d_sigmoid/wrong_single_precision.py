# Computed in float32.
def d_sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    return np.exp(-z) / (1 + np.exp(-z)) ** 2
