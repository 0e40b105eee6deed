# The model gets new initial weights from the seed; its own are lost.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(seed)
    model.set_weights(keras.models.clone_model(model).get_weights())
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0)
