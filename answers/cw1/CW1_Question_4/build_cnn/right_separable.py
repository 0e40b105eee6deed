# Depthwise separable convolutions and a coarse branch, summed with the input.
def build_cnn(n):
    inputs = keras.Input((n, n, 1))
    fine = layers.Conv2D(32, 3, padding="same", activation="swish")(inputs)
    for _ in range(5):
        fine = layers.SeparableConv2D(32, 3, padding="same", activation="swish")(fine)
    coarse = layers.AveragePooling2D(2)(inputs)
    coarse = layers.Conv2D(8, 3, padding="same", activation="swish")(coarse)
    coarse = layers.UpSampling2D(2, interpolation="bilinear")(coarse)
    both = layers.Concatenate()([fine, coarse])
    return keras.Model(inputs, layers.Add()([inputs, layers.Conv2D(1, 3, padding="same")(both)]))
