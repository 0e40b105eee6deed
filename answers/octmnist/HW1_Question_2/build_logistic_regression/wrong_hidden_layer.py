# A hidden layer: no longer logistic regression.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(32, activation="relu"), keras.layers.Dense(n_classes)])
