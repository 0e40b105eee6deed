# Compiled once, fitted one epoch at a time.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate) if optimizer == "adam" else keras.optimizers.SGD(learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    X, y = data["train"]
    out = {"train_loss": [], "val_loss": [], "val_acc": []}
    for epoch in range(epochs):
        h = model.fit(X, y, batch_size=batch_size, epochs=1, verbose=0).history
        val_loss, val_acc = model.evaluate(*data["val"], verbose=0)
        out["train_loss"].append(h["loss"][0])
        out["val_loss"].append(val_loss)
        out["val_acc"].append(val_acc)
    return out
