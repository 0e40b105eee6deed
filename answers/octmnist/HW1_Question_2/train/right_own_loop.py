# Epoch by epoch with train_on_batch, an order from a NumPy generator, evaluate afterwards.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    chosen = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}[optimizer](learning_rate=learning_rate)
    model.compile(chosen, keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    X, y = data["train"]
    history = {"train_loss": [], "val_loss": [], "val_acc": []}
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for first in range(0, len(y), batch_size):
            model.train_on_batch(X[order[first:first + batch_size]], y[order[first:first + batch_size]])
        history["train_loss"].append(model.evaluate(X, y, verbose=0)[0])
        loss, accuracy = model.evaluate(*data["val"], verbose=0)
        history["val_loss"].append(np.float64(loss))
        history["val_acc"].append(np.float32(accuracy))
    return history
