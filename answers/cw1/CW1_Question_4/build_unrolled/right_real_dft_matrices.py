# Cosine and sine matrices in place of a fast transform; the correction is added to the picture.
def build_unrolled(n, mask, n_iterations):
    c = np.arange(n) - n // 2
    angle = 2 * np.pi * np.outer(c, c) / n
    C, S = (f(angle).astype("float32") / np.float32(np.sqrt(n)) for f in (np.cos, np.sin))
    M = np.asarray(mask, dtype="float32")

    def product(A, x, B):
        return ops.matmul(ops.matmul(ops.convert_to_tensor(A), x), ops.convert_to_tensor(B))

    def consistent(x, re, im):
        own_re, own_im = product(C, x, C) - product(S, x, S), -product(C, x, S) - product(S, x, C)
        d_re, d_im = (re - own_re) * M, (im - own_im) * M
        return x + product(C, d_re, C) - product(S, d_re, S) - product(C, d_im, S) - product(S, d_im, C)

    z = keras.Input((n, n, 1))
    k = keras.Input((n, n, 2))
    x = z
    for i in range(n_iterations):
        h = layers.Conv2D(8, 5, padding="same", activation="relu", name=f"a{i}")(x)
        h = layers.Conv2D(1, 5, padding="same", name=f"b{i}")(h)
        x = layers.Add(name=f"sum{i}")([x, h])
        x = ops.expand_dims(consistent(x[..., 0], k[..., 0], k[..., 1]), -1)
    return keras.Model([z, k], x)
