# Softmax over the pixels: every picture sums to 1.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    x = layers.Dense(n * n, activation="softmax")(v)
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
