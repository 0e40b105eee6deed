# Flatten and Dense in the middle: not convolutional only.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(1, 3, padding="same", activation="relu")(image)
    x = layers.Dense(8)(layers.Flatten()(x))
    x = layers.Dense(n * n)(x)
    x = layers.Conv2D(1, 3, padding="same")(layers.Reshape((n, n, 1))(x))
    return keras.Model(image, layers.Add()([image, x]))
