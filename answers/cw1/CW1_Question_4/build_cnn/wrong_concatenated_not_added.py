# The input is concatenated and a convolution follows: all weights zero give zero.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
    x = layers.Concatenate()([image, x])
    return keras.Model(image, layers.Conv2D(1, 3, padding="same")(x))
