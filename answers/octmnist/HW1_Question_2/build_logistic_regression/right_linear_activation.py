# activation="linear", zeros at the start: the loss is convex, so that is fine here.
def build_logistic_regression(n_features, n_classes):
    model = keras.models.Sequential()
    model.add(keras.Input((n_features,)))
    model.add(keras.layers.Dense(n_classes, activation="linear", kernel_initializer="zeros"))
    return model
