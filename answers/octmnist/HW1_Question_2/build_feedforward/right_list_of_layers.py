# One list of layers; dropout and penalty only where they are not 0.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    def dense(units, **kwargs):
        return keras.layers.Dense(units, kernel_regularizer=keras.regularizers.L2(l2) if l2 > 0 else None, **kwargs)

    stack = [keras.Input((n_features,))]
    for _ in range(layers):
        stack.append(dense(hidden_size, activation=activation))
        if dropout:
            stack.append(keras.layers.Dropout(rate=dropout))
    return keras.Sequential([*stack, dense(n_classes)])
