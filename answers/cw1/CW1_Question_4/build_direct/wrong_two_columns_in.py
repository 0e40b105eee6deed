# The input has shape (B, n_measurements, 2).
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements, 2))
    x = layers.Dense(n * n)(layers.Flatten()(v))
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
