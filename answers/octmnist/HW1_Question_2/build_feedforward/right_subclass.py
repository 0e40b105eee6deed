# A model of one's own class, output first, dropout told about training.
class FeedForward(keras.Model):
    def __init__(self, n_classes, hidden_size, layers, activation, dropout, l2):
        super().__init__()
        self.out = keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.l2(l2))
        self.hidden = [keras.layers.Dense(hidden_size, kernel_regularizer=keras.regularizers.l2(l2)) for _ in range(layers)]
        self.act = keras.activations.get(activation)
        self.drop = keras.layers.Dropout(dropout)

    def call(self, x, training=False):
        for layer in self.hidden:
            x = self.drop(self.act(layer(x)), training=training)
        return self.out(x)


def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    return FeedForward(n_classes, hidden_size, layers, activation, dropout, l2)
