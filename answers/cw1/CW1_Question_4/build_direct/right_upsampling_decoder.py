# Dense to a coarse feature map, then transposed convolutions (n even).
def build_direct(n, n_measurements):
    half = n // 2
    model = keras.Sequential()
    model.add(keras.Input(shape=(n_measurements,)))
    model.add(layers.Dense(half * half * 4, kernel_initializer="he_uniform"))
    model.add(layers.LeakyReLU())
    model.add(layers.Reshape((half, half, 4)))
    model.add(layers.Conv2DTranspose(8, 3, strides=2, padding="same", activation="elu"))
    model.add(layers.Conv2D(1, 3, padding="same"))
    return model
