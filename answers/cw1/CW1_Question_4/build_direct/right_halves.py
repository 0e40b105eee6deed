# The real and the imaginary parts through a dense layer each, summed, then a stride-2 convolution and back.
def build_direct(n, n_measurements):
    inputs = keras.Input((n_measurements,))
    half = n_measurements // 2
    x = layers.Dense(n * n)(inputs[:, :half]) + layers.Dense(n * n)(inputs[:, half:])
    x = layers.Reshape((n, n, 1))(x)
    y = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(x)
    y = layers.Conv2DTranspose(1, 4, strides=2, padding="same")(y)
    return keras.Model(inputs, layers.Add()([x, y]))
