# Validation before each epoch.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    chosen = keras.optimizers.SGD(learning_rate) if optimizer == "sgd" else keras.optimizers.Adam(learning_rate)
    model.compile(chosen, keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    out = {"train_loss": [], "val_loss": [], "val_acc": []}
    for _ in range(epochs):
        loss, accuracy = model.evaluate(*data["val"], verbose=0)
        h = model.fit(*data["train"], batch_size=batch_size, verbose=0)
        out["train_loss"].append(h.history["loss"][0])
        out["val_loss"].append(loss)
        out["val_acc"].append(accuracy)
    return out
