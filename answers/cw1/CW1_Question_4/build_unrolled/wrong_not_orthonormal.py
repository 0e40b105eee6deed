# Keras' own transforms are not orthonormal: the measurement enters n times too small.
def build_unrolled(n, mask, n_iterations):
    half = (n // 2, n // 2)
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        s = ops.roll(x[..., 0], half, axis=(1, 2))
        own = ops.roll(ops.stack(ops.fft2((s, ops.zeros_like(s))), axis=-1), half, axis=(1, 2))
        merged = ops.roll(ops.where(mask[..., None], k, own), half, axis=(1, 2))
        x = ops.roll(ops.ifft2((merged[..., 0], merged[..., 1]))[0], half, axis=(1, 2))[..., None]
    return keras.Model([z, k], x)
