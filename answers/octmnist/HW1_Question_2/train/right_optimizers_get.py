# keras.optimizers.get with a configuration, extra entries in the dict.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    model.compile(keras.optimizers.get({"class_name": optimizer, "config": {"learning_rate": learning_rate}}),
                  loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=[keras.metrics.SparseCategoricalAccuracy(name="acc")])
    h = model.fit(x=data["train"][0], y=data["train"][1], validation_data=data["val"], batch_size=batch_size, epochs=epochs, verbose=0, shuffle=True)
    h = h.history
    return {"train_loss": h["loss"], "train_acc": h["acc"], "val_loss": h["val_loss"], "val_acc": h["val_acc"]}
