# The axes are (B, 1, n, n).
def build_cnn(n):
    image = keras.Input((1, n, n))
    x = layers.Permute((2, 3, 1))(image)
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
    x = layers.Permute((3, 1, 2))(layers.Conv2D(1, 3, padding="same")(x))
    return keras.Model(image, layers.Add()([image, x]))
