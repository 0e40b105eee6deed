# compile is forgotten: fit raises.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
