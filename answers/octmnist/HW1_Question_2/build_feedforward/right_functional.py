# The functional API, activation in a layer of its own.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    x = h = keras.Input(shape=(n_features,))
    penalty = keras.regularizers.L2(l2)
    for l in range(layers):
        h = keras.layers.Dense(hidden_size, kernel_regularizer=penalty, name=f"hidden_{l + 1}")(h)
        h = keras.layers.Activation(activation)(h)
        h = keras.layers.Dropout(dropout)(h)
    return keras.Model(x, keras.layers.Dense(n_classes, kernel_regularizer=penalty, name="logits")(h))
