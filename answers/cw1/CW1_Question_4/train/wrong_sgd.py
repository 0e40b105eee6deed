# Stochastic gradient descent, not Adam.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile(keras.optimizers.SGD(0.01, momentum=0.9), "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
