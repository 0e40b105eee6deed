# The output is a vector of n * n pixels.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((n_measurements,)), layers.Dense(n * n)])
