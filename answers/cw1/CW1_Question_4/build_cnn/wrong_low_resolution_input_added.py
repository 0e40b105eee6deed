# The input's skip passes through half the resolution too.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    small = layers.AveragePooling2D(2)(image)
    x = layers.Conv2D(24, 3, padding="same", activation="relu")(small)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.UpSampling2D(2)(layers.Add()([small, x])))
