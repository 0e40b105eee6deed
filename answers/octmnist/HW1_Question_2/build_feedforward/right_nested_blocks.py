# Blocks that are models themselves.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    penalty = keras.regularizers.L2(l2)
    model = keras.Sequential([keras.Input((n_features,))], name="feedforward")
    for _ in range(int(layers)):
        block = [keras.layers.Dense(hidden_size, kernel_regularizer=penalty), keras.layers.Activation(activation), keras.layers.Dropout(dropout)]
        model.add(keras.Sequential(block))
    model.add(keras.layers.Dense(n_classes, kernel_regularizer=penalty))
    return model
