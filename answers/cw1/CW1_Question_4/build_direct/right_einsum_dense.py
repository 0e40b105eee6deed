# EinsumDense makes the picture without a Reshape.
def build_direct(n, n_measurements):
    v = keras.Input((n_measurements,))
    picture = layers.EinsumDense("bm,mijk->bijk", output_shape=(n, n, 1), bias_axes="ij")(v)
    return keras.Model(v, picture)
