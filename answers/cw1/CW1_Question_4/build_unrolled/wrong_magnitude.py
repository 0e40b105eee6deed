# The magnitude of the complex picture, not its real part.
def build_unrolled(n, mask, n_iterations):
    half = (n // 2, n // 2)
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        merged = ops.roll(ops.where(mask[..., None], k, mri.to_kspace(x)), half, axis=(1, 2))
        re, im = ops.ifft2((merged[..., 0], merged[..., 1]))
        x = ops.roll(ops.sqrt(re**2 + im**2 + 1e-12), half, axis=(1, 2))[..., None] * n
    return keras.Model([z, k], x)
