# Valid convolutions shrink the picture, and the input is cropped before it is added.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, activation="relu")(image)
    x = layers.Conv2D(1, 3)(x)
    return keras.Model(image, layers.Add()([layers.Cropping2D(2)(image), x]))
