# Batch normalisation in the CNNs; the correction is transformed back and added.
def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    m = np.array(mask, dtype="float32")[:, :, np.newaxis]
    x = z
    for _ in range(n_iterations):
        h = layers.Conv2D(8, 3, padding="same", use_bias=False)(x)
        h = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(h))
        h = layers.Conv2D(1, 3, padding="same")(h)
        x = layers.Subtract()([x, h])
        x = x + mri.to_image((k - mri.to_kspace(x)) * m)
    return keras.Model([z, k], x)
