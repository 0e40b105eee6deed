# The seed is set after the training.
def train(model, x, y, epochs, seed):
    model.compile("adam", "mse")
    history = model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
    keras.utils.set_random_seed(seed)
    return history
