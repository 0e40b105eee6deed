# The mean squared logarithmic error.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mean_squared_logarithmic_error")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
