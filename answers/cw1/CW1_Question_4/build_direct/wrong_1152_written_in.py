# The notebook's number of measurements is written in; n_measurements has no effect.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((1152,)), layers.Dense(n * n), layers.Reshape((n, n, 1))])
