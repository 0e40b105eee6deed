# Nadam, another optimizer.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("nadam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
