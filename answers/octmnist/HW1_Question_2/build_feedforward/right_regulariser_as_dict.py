# The regulariser as a configuration, He initialisation.
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    model = keras.Sequential([keras.Input((n_features,))])
    penalty = {"class_name": "L2", "config": {"l2": l2}}
    for _ in range(layers):
        model.add(keras.layers.Dense(hidden_size, activation=activation, kernel_initializer="he_normal", kernel_regularizer=penalty))
        model.add(keras.layers.Dropout(dropout))
    model.add(keras.layers.Dense(n_classes, kernel_regularizer=penalty))
    return model
