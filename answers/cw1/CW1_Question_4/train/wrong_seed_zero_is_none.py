# `if seed` leaves seed 0 out.
def train(model, x, y, epochs, seed):
    if seed:
        keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
