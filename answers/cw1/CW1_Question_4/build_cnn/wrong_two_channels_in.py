# The input is complex, as two channels.
def build_cnn(n):
    image = keras.Input((n, n, 2))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = layers.Conv2D(2, 3, padding="same")(x)
    return keras.Model(image, layers.Add()([image, x])[..., :1])
