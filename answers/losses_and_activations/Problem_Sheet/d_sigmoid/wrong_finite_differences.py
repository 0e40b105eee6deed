# Central differences.
def d_sigmoid(z):
    def s(v):
        return 1 / (1 + np.exp(-v))

    return (s(z + 1e-5) - s(z - 1e-5)) / 2e-5
