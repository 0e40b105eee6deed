# The mask is a third input.
def build_unrolled(n, mask, n_iterations):
    z, k, m = keras.Input((n, n, 1)), keras.Input((n, n, 2)), keras.Input((n, n, 1))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = mri.to_image(m * k + (1 - m) * mri.to_kspace(x))
    return keras.Model([z, k, m], x)
