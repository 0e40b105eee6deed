# A model of one's own class, built at once; Keras hands training on by itself.
class Net(keras.Model):
    def __init__(self, sizes, activation, dropout, penalty):
        super().__init__()
        self.stack = keras.Sequential()
        for H in sizes[1:-1]:
            self.stack.add(keras.layers.Dense(H, activation, kernel_regularizer=penalty))
            self.stack.add(keras.layers.Dropout(dropout))
        self.head = keras.layers.Dense(sizes[-1], kernel_regularizer=penalty)
        self(keras.Input((sizes[0],)))

    def call(self, x):
        return self.head(self.stack(x))


def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    sizes = [n_features] + [hidden_size] * layers + [n_classes]
    return Net(sizes, activation, dropout, keras.regularizers.L2(l2))
