# Sequential with an Input.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.layers.Input(shape=(n_features,)), keras.layers.Dense(units=n_classes, name="logits")])
