# The input is twice as long, as if n_measurements counted complex numbers.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((2 * n_measurements,)), layers.Dense(n * n), layers.Reshape((n, n, 1))])
