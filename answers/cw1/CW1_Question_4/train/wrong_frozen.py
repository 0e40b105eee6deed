# The model is frozen before it is compiled: nothing is learnt.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.trainable = False
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
