# The seed has no effect.
def train(model, x, y, epochs, seed):
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
