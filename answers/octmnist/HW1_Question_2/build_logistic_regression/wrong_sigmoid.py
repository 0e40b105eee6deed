# A sigmoid for each class.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(n_classes, activation="sigmoid")])
