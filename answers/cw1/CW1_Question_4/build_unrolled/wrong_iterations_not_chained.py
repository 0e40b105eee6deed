# Every iteration starts from the zero-filled picture, so that only the last one counts.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(z)
        x = z + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = mri.to_image(ops.where(mask[..., None], k, mri.to_kspace(x)))
    return keras.Model([z, k], x)
