# Compiled anew in each epoch: Adam starts again.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    out = {"train_loss": [], "val_loss": [], "val_acc": []}
    for _ in range(epochs):
        chosen = keras.optimizers.SGD(learning_rate) if optimizer == "sgd" else keras.optimizers.Adam(learning_rate)
        model.compile(chosen, keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
        h = model.fit(*data["train"], batch_size=batch_size, verbose=0, validation_data=data["val"]).history
        out["train_loss"] += h["loss"]
        out["val_loss"] += h["val_loss"]
        out["val_acc"] += h["val_accuracy"]
    return out
