# One Dense layer for the real parts, one for the imaginary parts, and their sum.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    half = n_measurements // 2
    real = layers.Dense(n * n)(v[:, :half])
    imaginary = layers.Dense(n * n, use_bias=False)(v[:, half:])
    x = layers.Add()([real, imaginary])
    return keras.Model(v, ops.reshape(x, (-1, n, n, 1)))
