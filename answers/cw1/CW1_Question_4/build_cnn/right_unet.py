# A U-Net of two levels with concatenations, and the input added at the end.
def build_cnn(n):
    def block(x, filters):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)

    inputs = layers.Input(shape=(n, n, 1))
    first = block(inputs, 10)
    second = block(layers.AveragePooling2D(2)(first), 20)
    bottom = block(layers.AveragePooling2D(2)(second), 24)
    x = block(layers.Concatenate()([layers.UpSampling2D(2)(bottom), second]), 20)
    x = block(layers.Concatenate()([layers.UpSampling2D(2, interpolation="bilinear")(x), first]), 10)
    return keras.Model(inputs, inputs + layers.Conv2D(1, 1)(x))
