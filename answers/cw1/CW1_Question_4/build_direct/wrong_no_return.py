# The model is built and not returned.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    model = keras.Model(v, layers.Reshape((n, n, 1))(layers.Dense(n * n)(v)))
