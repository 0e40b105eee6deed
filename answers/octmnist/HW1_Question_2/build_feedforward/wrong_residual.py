# Skip connections between hidden layers.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    x = keras.Input((n_features,))
    h = None
    for _ in range(layers):
        new = keras.layers.Dense(hidden_size, activation, kernel_regularizer=keras.regularizers.L2(l2))(x if h is None else h)
        h = keras.layers.Dropout(dropout)(new if h is None else h + new)
    return keras.Model(x, keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2))(h))
