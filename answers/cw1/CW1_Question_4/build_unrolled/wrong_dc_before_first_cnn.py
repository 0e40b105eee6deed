# One data consistency more, before the first CNN: the CNN does not see the zero-filled picture.
def build_unrolled(n, mask, n_iterations):
    m = np.asarray(mask, dtype="float32")[None, :, :, None]
    z = keras.Input((n, n, 1))
    y = keras.Input((n, n, 2))
    x = mri.to_image(mri.to_kspace(z) * (1 - m) + y * m)
    for _ in range(n_iterations):
        x = build_cnn(n)(x)
        k = mri.to_kspace(x)
        x = mri.to_image(k * (1 - m) + y * m)
    return keras.Model([z, y], x)
