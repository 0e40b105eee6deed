# Input size None; the operator + in place of Add; the last kernel starts at zero.
def build_cnn(n):
    z = keras.Input((None, None, 1), name="zero_filled")
    h = layers.Conv2D(20, 7, padding="same", activation="gelu")(z)
    h = layers.Conv2D(20, 3, padding="same", dilation_rate=2, activation="gelu")(h)
    h = layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(h)
    return keras.Model(inputs=z, outputs=z + h)
