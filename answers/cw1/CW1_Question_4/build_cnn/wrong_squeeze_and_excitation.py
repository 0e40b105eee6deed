# Dense layers weigh the channels by their global means: not convolutional only.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    s = layers.Dense(4, activation="relu")(layers.GlobalAveragePooling2D()(x))
    s = layers.Dense(16, activation="sigmoid")(s)
    x = layers.Multiply()([x, layers.Reshape((1, 1, 16))(s)])
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.Add()([image, x]))
