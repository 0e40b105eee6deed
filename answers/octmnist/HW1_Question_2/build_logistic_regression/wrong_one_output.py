# One output, as for two classes.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(1)])
