# The length of the input is computed from n, for a quarter of the columns.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((2 * n * n // 4,)), layers.Dense(n * n), layers.Reshape((n, n, 1))])
