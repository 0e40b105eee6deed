# Sequential, built by build().
def build_logistic_regression(n_features, n_classes):
    model = keras.Sequential([keras.layers.Dense(n_classes)])
    model.build((None, n_features))
    return model
