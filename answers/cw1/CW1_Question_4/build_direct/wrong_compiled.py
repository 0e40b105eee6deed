# The model comes compiled.
def build_direct(n, n_measurements):
    model = keras.Sequential([keras.Input((n_measurements,)), layers.Dense(n * n), layers.Reshape((n, n, 1))])
    model.compile("adam", "mse")
    return model
