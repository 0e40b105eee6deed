# A U-Net with 32, 64 and 128 filters: several hundred thousand parameters.
def build_cnn(n):
    def block(x, filters):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)

    image = keras.Input((n, n, 1))
    a = block(image, 32)
    b = block(layers.MaxPooling2D()(a), 64)
    c = block(layers.MaxPooling2D()(b), 128)
    x = block(layers.Concatenate()([layers.Conv2DTranspose(64, 2, strides=2)(c), b]), 64)
    x = block(layers.Concatenate()([layers.Conv2DTranspose(32, 2, strides=2)(x), a]), 32)
    return keras.Model(image, layers.Add()([image, layers.Conv2D(1, 1)(x)]))
