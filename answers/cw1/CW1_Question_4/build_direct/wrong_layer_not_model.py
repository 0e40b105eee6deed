# A layer, not a keras.Model.
def build_direct(n, n_measurements):
    layer = layers.Dense(n * n)
    layer.build((None, n_measurements))
    return layer
