# Each CNN ends in a ReLU after its sum, since pictures are not negative.
def build_unrolled(n, mask, n_iterations):
    zero_filled, kspace = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = zero_filled
    for _ in range(n_iterations):
        change = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
        x = layers.ReLU()(x + layers.Conv2D(1, 3, padding="same")(change))
        x = mri.to_image(ops.where(mask[..., None], kspace, mri.to_kspace(x)))
    return keras.Model([zero_filled, kspace], x)
