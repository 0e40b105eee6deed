# The size of the notebook's pictures is written in; n has no effect.
def build_direct(n, n_measurements):
    return keras.Sequential([keras.Input((n_measurements,)), layers.Dense(48 * 48), layers.Reshape((48, 48, 1))])
