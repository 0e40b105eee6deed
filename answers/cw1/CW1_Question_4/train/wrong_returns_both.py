# Model and History, as a tuple.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    return model, model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
