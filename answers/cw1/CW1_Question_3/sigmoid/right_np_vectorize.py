# A scalar function made elementwise by NumPy.
def sigmoid(z):
    def one(v):
        e = np.exp(-abs(v))
        return 1 / (1 + e) if v > 0 else e / (1 + e)

    return np.vectorize(one, otypes=[float])(z)
