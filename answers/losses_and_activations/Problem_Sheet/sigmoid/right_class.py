# An object that is called.
class Sigmoid:
    def __call__(self, z):
        return np.reciprocal(1.0 + np.exp(np.negative(z)))

sigmoid = Sigmoid()
