# NumPy's seed does not reach Keras.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    np.random.seed(seed)
    X, y = data["train"]
    chosen = keras.optimizers.SGD(learning_rate) if optimizer == "sgd" else keras.optimizers.Adam(learning_rate)
    model.compile(optimizer=chosen, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    history = model.fit(X, y, validation_data=data["val"], batch_size=batch_size, epochs=epochs, verbose=0).history
    return {"train_loss": history["loss"], "val_loss": history["val_loss"], "val_acc": history["val_accuracy"]}
