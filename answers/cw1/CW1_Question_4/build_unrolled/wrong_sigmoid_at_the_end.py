# A sigmoid after the last data consistency.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = mri.to_image(ops.where(mask[..., None], k, mri.to_kspace(x)))
    return keras.Model([z, k], layers.Activation("sigmoid")(x))
