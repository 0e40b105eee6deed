# Data consistency with the network's own k-space: the measurement has no effect.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        own = mri.to_kspace(x)
        x = mri.to_image(ops.where(mask[..., None], own, own)) + 0 * k[..., :1]
    return keras.Model([z, k], x)
