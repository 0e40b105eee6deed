# No shift: DC of the measurement is in the middle, that of the network in the corner.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        s = x[..., 0]
        own = ops.stack(ops.fft2((s, ops.zeros_like(s))), axis=-1) / n
        merged = ops.where(mask[..., None], k, own)
        x = ops.ifft2((merged[..., 0], merged[..., 1]))[0][..., None] * n
    return keras.Model([z, k], x)
