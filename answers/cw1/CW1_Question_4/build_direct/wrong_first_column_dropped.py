# v[:, 1:] takes the first measurement for a bias.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    x = layers.Dense(n * n)(v[:, 1:])
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
