# The output's kernel without penalty.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    model = keras.Sequential([keras.Input((n_features,))])
    for _ in range(layers):
        model.add(keras.layers.Dense(hidden_size, activation=activation, kernel_regularizer=keras.regularizers.L2(l2)))
        model.add(keras.layers.Dropout(dropout))
    model.add(keras.layers.Dense(n_classes))
    return model
