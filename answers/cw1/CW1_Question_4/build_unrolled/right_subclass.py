# A subclass of keras.Model that takes the list in call and is built at once; the mask as floats.
class Unrolled(keras.Model):
    def __init__(self, mask, n_iterations):
        super().__init__()
        self.m = np.repeat(np.asarray(mask, "float32")[..., None], 2, axis=-1)
        self.hidden = [layers.Conv2D(10, 3, padding="same", activation="relu") for _ in range(2 * n_iterations)]
        self.out = [layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros") for _ in range(n_iterations)]

    def call(self, inputs):
        x, k = inputs
        for i, last in enumerate(self.out):
            x = x + last(self.hidden[2 * i + 1](self.hidden[2 * i](x)))
            x = mri.to_image(k * self.m + mri.to_kspace(x) * (1 - self.m))
        return x


def build_unrolled(n, mask, n_iterations):
    model = Unrolled(mask, n_iterations)
    model([np.zeros((1, n, n, 1), "float32"), np.zeros((1, n, n, 2), "float32")])
    return model
