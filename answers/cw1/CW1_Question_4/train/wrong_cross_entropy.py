# Binary cross-entropy on grey values.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True))
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
