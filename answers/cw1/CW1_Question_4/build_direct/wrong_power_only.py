# Real and imaginary parts are made into magnitudes first: the phase is lost.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    half = n_measurements // 2
    magnitude = ops.sqrt(v[:, :half] ** 2 + v[:, half:] ** 2 + 1e-12)
    x = layers.Dense(n * n)(magnitude)
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
