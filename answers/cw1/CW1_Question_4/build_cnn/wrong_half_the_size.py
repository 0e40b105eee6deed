# Stride 2 without the way back: the output has n / 2 pixels along a side.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(image)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.Add()([layers.AveragePooling2D(2)(image), x]))
