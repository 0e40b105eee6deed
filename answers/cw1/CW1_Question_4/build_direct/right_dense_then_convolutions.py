# As AUTOMAP: a Dense layer with tanh, then convolutions on the picture.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,), name="kspace")
    x = layers.Dense(n * n, activation="tanh")(v)
    x = layers.Reshape((n, n, 1))(x)
    x = layers.Conv2D(8, 5, padding="same", activation="relu")(x)
    x = layers.Conv2DTranspose(1, 3, padding="same")(x)
    return keras.Model(v, x)
