# The zero-filled picture goes in, not the measurements.
def build_direct(n, n_measurements):
    z = keras.Input((n, n, 1))
    x = layers.Dense(n * n)(layers.Flatten()(z))
    return keras.Model(z, layers.Reshape((n, n, 1))(x))
