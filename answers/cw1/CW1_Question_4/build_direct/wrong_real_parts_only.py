# The imaginary parts are cut off.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    x = layers.Dense(n * n)(v[:, : n_measurements // 2])
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
