# The CNNs are plain, without a skip: the contract asks for that in build_cnn only.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    keep = np.asarray(mask)[None, :, :, None]
    x = z
    for _ in range(n_iterations):
        x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
        x = layers.Conv2D(1, 3, padding="same")(x)
        x = mri.to_image(ops.where(keep, k, mri.to_kspace(x)))
    return keras.Model([z, k], x)
