# The mask is made symmetric, so zeros nobody measured are taken as measured at the mirrored columns.
def build_unrolled(n, mask, n_iterations):
    m = np.asarray(mask, dtype=bool)
    m = m | np.roll(m[::-1, ::-1], (1, 1), (0, 1))
    m = m.astype("float32")[None, :, :, None]
    z = keras.Input((n, n, 1))
    y = keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        x = build_cnn(n)(x)
        k = mri.to_kspace(x)
        x = mri.to_image(k * (1 - m) + y * m)
    return keras.Model([z, y], x)
