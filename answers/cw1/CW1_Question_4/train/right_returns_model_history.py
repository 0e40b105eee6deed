# Python's, NumPy's and TensorFlow's seeds one by one; the History is taken from the model.
import random

import tensorflow as tf


def train(model, x, y, epochs, seed):
    random.seed(seed)
    np.random.seed(seed)
    tf.random.set_seed(seed)
    model.compile(optimizer=keras.optimizers.Adam(amsgrad=True), loss="mse", jit_compile=False)
    model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
    return model.history
