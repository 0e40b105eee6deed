# Compiled, never fitted: an empty History.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    return keras.callbacks.History()
