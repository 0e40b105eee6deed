# Two inputs, the real and the imaginary parts, not one vector.
def build_direct(n, n_measurements):
    real, imaginary = keras.Input((n_measurements // 2,)), keras.Input((n_measurements // 2,))
    x = layers.Dense(n * n)(layers.Concatenate()([real, imaginary]))
    return keras.Model([real, imaginary], layers.Reshape((n, n, 1))(x))
