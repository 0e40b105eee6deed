# x is divided by its maximum in place.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    for part in x if isinstance(x, (list, tuple)) else [x]:
        part /= part.max()
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
