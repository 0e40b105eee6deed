# A cosine over all steps, the loss as an object, one line an epoch.
def train(model, x, y, epochs, seed):
    batch_size = 8
    steps = epochs * int(np.ceil(len(y) / batch_size))
    rate = keras.optimizers.schedules.CosineDecay(3e-3, decay_steps=steps)
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=rate), loss=keras.losses.MeanSquaredError())
    return model.fit(x, y, batch_size=batch_size, epochs=epochs, verbose=2, shuffle=True)
