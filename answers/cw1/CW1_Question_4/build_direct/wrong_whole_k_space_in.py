# All of k-space goes in as an array of two channels.
def build_direct(n, n_measurements):
    k = keras.Input((n, n, 2))
    x = layers.Dense(n * n)(layers.Flatten()(k))
    return keras.Model(k, layers.Reshape((n, n, 1))(x))
