# Stored as float16.
def d_sigmoid(z):
    return np.asarray(np.exp(-z) / (1 + np.exp(-z)) ** 2, dtype=np.float16)
