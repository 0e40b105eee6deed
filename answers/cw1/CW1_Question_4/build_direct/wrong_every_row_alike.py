# n numbers, repeated in every row.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    x = layers.RepeatVector(n)(layers.Dense(n)(v))
    return keras.Model(v, layers.Reshape((n, n, 1))(x))
