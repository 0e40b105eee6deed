# Skips around the blocks, none around the whole: all weights zero give zero.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    for _ in range(2):
        x = layers.Add()([x, layers.Conv2D(16, 3, padding="same", activation="relu")(x)])
    return keras.Model(image, layers.Conv2D(1, 3, padding="same")(x))
