# The network estimates the artefacts, which are subtracted; batch normalisation inside, as in DnCNN.
def build_cnn(n):
    x = inputs = keras.Input((n, n, 1))
    x = layers.Conv2D(16, 3, padding="same")(x)
    x = layers.ReLU()(x)
    for _ in range(2):
        x = layers.Conv2D(16, 3, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
    artefacts = layers.Conv2D(1, 3, padding="same")(x)
    return keras.Model(inputs, layers.Subtract()([inputs, artefacts]))
