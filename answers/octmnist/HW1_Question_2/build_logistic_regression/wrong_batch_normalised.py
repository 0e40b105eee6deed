# Batch normalisation before the map.
def build_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.BatchNormalization(), keras.layers.Dense(n_classes)])
