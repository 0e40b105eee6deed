# By recursion over the number of layers.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    def above(h, left):
        if left == 0:
            return keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2))(h)
        h = keras.layers.Dense(hidden_size, activation, kernel_regularizer=keras.regularizers.L2(l2))(h)
        return above(keras.layers.Dropout(dropout)(h), left - 1)

    x = keras.Input((n_features,))
    return keras.Model(x, above(x, layers))
