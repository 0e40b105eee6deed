# A clone is trained; the model itself stays as it was.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.compile("adam", "mse")
    return copy.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
