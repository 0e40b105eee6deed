# The batch size of the notebook's training is written in.
def build_direct(n, n_measurements):
    v = keras.Input(batch_shape=(8, n_measurements))
    x = layers.Dense(n * n)(v)
    return keras.Model(v, ops.reshape(x, (8, n, n, 1)))
