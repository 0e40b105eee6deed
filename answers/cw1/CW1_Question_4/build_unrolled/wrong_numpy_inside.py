# NumPy's data_consistency on symbolic tensors: raises.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = data_consistency(x[..., 0], k[..., 0] + 1j * k[..., 1], mask)[..., None]
    return keras.Model([z, k], x)
