# The root of the mean squared error.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", lambda t, p: ops.sqrt(ops.mean(ops.square(t - p)) + 1e-12))
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
