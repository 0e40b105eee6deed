# Own dropout, without scaling up what is kept.
class Drop(keras.layers.Layer):
    def __init__(self, rate):
        super().__init__()
        self.rate, self.generator = rate, keras.random.SeedGenerator(0)

    def call(self, h, training=False):
        if not training:
            return h
        kept = keras.random.uniform(keras.ops.shape(h), seed=self.generator) >= self.rate
        return h * keras.ops.cast(kept, h.dtype)


def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    model = keras.Sequential([keras.Input((n_features,))])
    for _ in range(layers):
        model.add(keras.layers.Dense(hidden_size, activation=activation, kernel_regularizer=keras.regularizers.L2(l2)))
        model.add(Drop(dropout))
    model.add(keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2)))
    return model
