# The input itself is the output: no convolution, nothing to learn.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    return keras.Model(image, layers.Identity()(image))
