# Nothing is returned.
def build_logistic_regression(n_features, n_classes):
    model = keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(n_classes)])
