# Real and imaginary part of a complex picture come out.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((n_measurements,)), layers.Dense(2 * n * n), layers.Reshape((n, n, 2))])
