# The last, smaller batch is dropped.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    X, y = data["train"]
    n = max(batch_size, len(y) // batch_size * batch_size)
    chosen = keras.optimizers.SGD(learning_rate) if optimizer == "sgd" else keras.optimizers.Adam(learning_rate)
    model.compile(optimizer=chosen, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    history = model.fit(X[:n], y[:n], validation_data=data["val"], batch_size=batch_size, epochs=epochs, verbose=0).history
    return {"train_loss": history["loss"], "val_loss": history["val_loss"], "val_acc": history["val_accuracy"]}
