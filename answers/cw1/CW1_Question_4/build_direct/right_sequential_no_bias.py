# Sequential, without a bias.
def build_direct(n, n_measurements):
    return keras.Sequential(
        [keras.Input(shape=(n_measurements,)), layers.Dense(n**2, use_bias=False), layers.Reshape((n, n, 1))]
    )
