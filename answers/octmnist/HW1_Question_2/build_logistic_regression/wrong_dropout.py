# Dropout on the input.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dropout(0.2), keras.layers.Dense(n_classes)])
