# Own loop with train_on_batch, whose epoch means are recorded in a real keras.callbacks.History.
def train(model, x, y, epochs, seed):
    several = isinstance(x, (list, tuple))
    generator = np.random.default_rng(seed)
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.001), loss="mse")
    history = keras.callbacks.History()
    history.set_model(model)
    history.on_train_begin()
    size = 8
    for epoch in range(epochs):
        order = generator.permutation(len(y))
        model.reset_metrics()
        loss = None
        for s in range(0, len(order), size):
            b = order[s:s + size]
            loss = model.train_on_batch([a[b] for a in x] if several else x[b], y[b])
        history.on_epoch_end(epoch, {"loss": float(loss)})
    return history
