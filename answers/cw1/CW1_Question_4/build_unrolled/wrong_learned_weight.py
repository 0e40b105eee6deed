# The weight of the measurement is learned, and starts at 0.5: data consistency is only approximate.
class SoftConsistency(layers.Layer):
    def __init__(self, mask):
        super().__init__()
        self.m = np.asarray(mask, "float32")[..., None]
        self.weight = self.add_weight(shape=(), initializer=keras.initializers.Constant(0.5))

    def call(self, x, k):
        own = mri.to_kspace(x)
        return mri.to_image(own + self.weight * (k - own) * self.m)


def build_unrolled(n, mask, n_iterations):
    z, k = keras.Input((n, n, 1)), keras.Input((n, n, 2))
    x = z
    for _ in range(n_iterations):
        r = layers.Conv2D(8, 3, padding="same", activation="relu")(x)
        x = x + layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(r)
        x = SoftConsistency(mask)(x, k)
    return keras.Model([z, k], x)
