# After the training the initial weights are put back.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    start = model.get_weights()
    model.compile("adam", "mse")
    history = model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
    model.set_weights(start)
    return history
