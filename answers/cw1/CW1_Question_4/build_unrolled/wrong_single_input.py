# Only k-space goes in; the zero-filled picture is computed inside.
def build_unrolled(n, mask, n_iterations):
    k = keras.Input((n, n, 2))
    x = mri.to_image(k)
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = mri.to_image(ops.where(mask[..., None], k, mri.to_kspace(x)))
    return keras.Model(k, x)
