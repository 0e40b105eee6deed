# The penalty is added in call, not by the layers.
class Penalised(keras.Model):
    def __init__(self, D, K, H, L, activation, dropout, l2):
        super().__init__()
        self.kernels_of = [keras.layers.Dense(H, activation=activation) for _ in range(L)] + [keras.layers.Dense(K)]
        self.drops = [keras.layers.Dropout(dropout) for _ in range(L)]
        self.l2 = l2
        self(keras.Input((D,)))

    def call(self, x, training=None):
        for dense, drop in zip(self.kernels_of, self.drops):
            x = drop(dense(x), training=training)
        z = self.kernels_of[-1](x)
        self.add_loss(self.l2 * sum(keras.ops.sum(keras.ops.square(dense.kernel)) for dense in self.kernels_of))
        return z


def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    return Penalised(n_features, n_classes, hidden_size, layers, activation, dropout, l2)
