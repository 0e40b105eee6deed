# The mean absolute error.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mae")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
