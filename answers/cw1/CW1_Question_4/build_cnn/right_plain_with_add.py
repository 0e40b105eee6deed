# Four 3 x 3 convolutions at full resolution, glorot throughout, and layers.Add.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    x = image
    for i in range(3):
        x = layers.Conv2D(16, 3, padding="same", activation="relu", name=f"conv_{i}")(x)
    x = layers.Conv2D(1, 3, padding="same", name="artefacts")(x)
    return keras.Model(image, layers.Add()([image, x]), name="cnn")
