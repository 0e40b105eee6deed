# Global pooling and a number for each picture: a classifier.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, strides=2, padding="same", activation="relu")(image)
    x = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(image, layers.GlobalAveragePooling2D()(x))
