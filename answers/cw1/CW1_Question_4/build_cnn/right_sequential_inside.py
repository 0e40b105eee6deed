# A Sequential body with a stride of 2, one residual block inside, and the input added to what it says.
def build_cnn(n):
    body = keras.Sequential(
        [
            layers.Conv2D(24, 6, strides=2, padding="same"),
            layers.LeakyReLU(negative_slope=0.1),
            layers.Conv2D(24, 3, padding="same"),
            layers.LeakyReLU(negative_slope=0.1),
            layers.Conv2DTranspose(1, 6, strides=2, padding="same", kernel_initializer="zeros"),
        ]
    )
    image = keras.Input((n, n, 1))
    return keras.Model(image, layers.add([image, body(image)]))
