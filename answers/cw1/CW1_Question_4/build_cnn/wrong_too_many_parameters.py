# 64 filters in four layers: 112,001 parameters.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(image)
    for _ in range(3):
        x = layers.Conv2D(64, 3, padding="same", activation="relu")(x)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.Add()([image, x]))
