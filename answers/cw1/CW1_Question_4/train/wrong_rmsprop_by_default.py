# The optimizer is left out of compile: Keras takes RMSprop.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile(loss="mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
