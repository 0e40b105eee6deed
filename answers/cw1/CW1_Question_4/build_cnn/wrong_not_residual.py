# The convolutions alone; the input is not added.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(24, 6, strides=2, padding="same", activation="relu")(image)
    for _ in range(3):
        x = layers.Conv2D(24, 3, padding="same", activation="relu")(x)
    x = layers.Conv2DTranspose(1, 6, strides=2, padding="same")(x)
    return keras.Model(image, x)
