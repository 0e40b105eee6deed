# np.asarray(x) makes one array of the list: two inputs raise.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    return model.fit(np.asarray(x, dtype="float32"), y, epochs=epochs, batch_size=8, verbose=0)
