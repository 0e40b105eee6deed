# Data consistency as a layer with keras.ops' transforms and rolls; one CNN shared by all iterations.
class DataConsistency(layers.Layer):
    def __init__(self, mask, **kwargs):
        super().__init__(**kwargs)
        self.measured = np.fft.ifftshift(np.asarray(mask)).astype("float32")

    def call(self, image, kspace):
        n = self.measured.shape[0]
        half = (n // 2, n // 2)
        x = ops.roll(image[..., 0], half, axis=(1, 2))
        re, im = ops.fft2((x, ops.zeros_like(x)))
        k = ops.roll(kspace, half, axis=(1, 2)) * float(n)
        m = ops.convert_to_tensor(self.measured)
        re, im = m * k[..., 0] + (1 - m) * re, m * k[..., 1] + (1 - m) * im
        back, _ = ops.ifft2((re, im))
        return ops.expand_dims(ops.roll(back, half, axis=(1, 2)), -1)


def build_unrolled(n, mask, n_iterations):
    picture = keras.Input((n, n, 1), name="picture")
    kspace = keras.Input((n, n, 2), name="measurement")
    denoiser = keras.Sequential(
        [
            layers.Conv2D(12, 3, padding="same", activation="relu"),
            layers.Conv2D(12, 3, padding="same", activation="relu"),
            layers.Conv2D(1, 3, padding="same"),
        ]
    )
    x = picture
    for _ in range(n_iterations):
        x = layers.Add()([x, denoiser(x)])
        x = DataConsistency(mask)(x, kspace)
    return keras.Model(inputs=[picture, kspace], outputs=x)
