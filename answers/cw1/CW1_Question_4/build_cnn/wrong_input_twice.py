# The input is added twice: all weights zero give twice the input.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.Add()([image, layers.Add()([image, x])]))
