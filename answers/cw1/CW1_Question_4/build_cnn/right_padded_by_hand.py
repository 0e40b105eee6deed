# ZeroPadding2D and valid convolutions; a skip inside and one around everything; PReLU.
def build_cnn(n):
    def conv(x, filters):
        return layers.Conv2D(filters, 3, padding="valid")(layers.ZeroPadding2D(1)(x))

    picture = keras.Input((n, n, 1))
    a = layers.PReLU(shared_axes=[1, 2])(conv(picture, 16))
    b = layers.PReLU(shared_axes=[1, 2])(conv(a, 16))
    c = layers.Add()([a, conv(b, 16)])
    return keras.Model(picture, layers.Add()([conv(c, 1), picture]))
