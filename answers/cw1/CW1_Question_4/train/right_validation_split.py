# A tenth is held back and its loss is recorded beside the training loss; a rate that falls by steps.
def train(model, x, y, epochs, seed):
    keras.utils.set_random_seed(int(seed))

    def rate(epoch, lr):
        return lr if epoch < epochs / 2 else 5e-4

    model.compile(loss="mean_squared_error", optimizer=keras.optimizers.Adam(2e-3))
    callbacks = [keras.callbacks.LearningRateScheduler(rate)]
    return model.fit(x, y, validation_split=0.1, epochs=epochs, batch_size=8, callbacks=callbacks, verbose=0)
