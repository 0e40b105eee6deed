# Data consistency only: alternating projections, nothing to learn.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        x = mri.to_image(ops.where(mask[..., None], k, mri.to_kspace(x)))
    return keras.Model([z, k], x)
