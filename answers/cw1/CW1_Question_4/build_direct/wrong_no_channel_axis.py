# The output has shape (B, n, n).
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((n_measurements,)), layers.Dense(n * n), layers.Reshape((n, n))])
