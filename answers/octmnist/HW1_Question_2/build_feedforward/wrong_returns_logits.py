# The output tensor, not the model.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    h = keras.Input((n_features,))
    for _ in range(layers):
        h = keras.layers.Dense(hidden_size, activation, kernel_regularizer=keras.regularizers.L2(l2))(h)
        h = keras.layers.Dropout(dropout)(h)
    return keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2))(h)
