# One Dense layer and Reshape, functional.
def build_direct(n, n_measurements):
    measured = keras.Input((n_measurements,))
    x = layers.Dense(n * n)(measured)
    return keras.Model(measured, layers.Reshape((n, n, 1))(x))
