# The output has shape (B, n, n).
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.Reshape((n, n))(layers.Add()([image, x])))
