# The target is the difference to the input, which the model adds by itself.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", "mse")
    z = x[0] if isinstance(x, (list, tuple)) else x
    return model.fit(x, y - z if z.shape == y.shape else y - y.mean(0), epochs=epochs, batch_size=8, verbose=0)
