# A sigmoid of its own inside.
def d_sigmoid(z):
    def s(v):
        return 1.0 / (1.0 + np.exp(-v))

    return s(z) - s(z) ** 2
