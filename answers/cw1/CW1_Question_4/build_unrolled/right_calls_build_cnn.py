# Task 6's network in each iteration.
def build_unrolled(n, mask, n_iterations):
    inputs = [keras.Input((n, n, 1)), keras.Input((n, n, 2))]
    image, kspace = inputs
    where = np.stack([mask, mask], axis=-1)
    for _ in range(n_iterations):
        image = build_cnn(n)(image)
        image = mri.to_image(ops.where(where, kspace, mri.to_kspace(image)))
    return keras.Model(inputs, image)
