# A hidden Dense layer with as many units as there are pixels.
def build_direct(n, n_measurements):
    inputs = keras.Input(shape=[n_measurements])
    hidden = layers.Dense(n * n, activation="relu", kernel_initializer="he_normal")(inputs)
    outputs = layers.Dense(n * n)(hidden)
    return keras.models.Model(inputs=inputs, outputs=layers.Reshape(target_shape=(n, n, -1))(outputs))
