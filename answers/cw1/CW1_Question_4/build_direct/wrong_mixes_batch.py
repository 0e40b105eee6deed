# The reshape puts the batch last, so pixels of different pictures are mixed.
def build_direct(n, n_measurements):
    inputs = keras.Input((n_measurements,))
    x = layers.Dense(n * n)(inputs)
    x = layers.Lambda(
        lambda t: ops.transpose(ops.reshape(t, (n, n, -1, 1)), (2, 0, 1, 3)), output_shape=(n, n, 1)
    )(x)
    return keras.Model(inputs, x)
