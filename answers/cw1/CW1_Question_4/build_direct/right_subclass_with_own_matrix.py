# A subclass of keras.Model with one matrix of its own.
class Inversion(keras.Model):
    def __init__(self, n, n_measurements):
        super().__init__()
        self.n = n
        self.matrix = self.add_weight(shape=(n_measurements, n * n), initializer="glorot_uniform", name="inverse")

    def call(self, vector):
        return ops.reshape(ops.matmul(vector, self.matrix), (-1, self.n, self.n, 1))


def build_direct(n, n_measurements):
    model = Inversion(n, n_measurements)
    model(np.zeros((1, n_measurements), dtype="float32"))
    return model
