# Sequential without an Input: built by the first call.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    blocks = [[keras.layers.Dense(hidden_size, activation=activation, kernel_regularizer=keras.regularizers.L2(l2)),
               keras.layers.Dropout(dropout, seed=3)] for _ in range(layers)]
    return keras.Sequential(sum(blocks, []) + [keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2))])
