# A callback collects the entries; progress is printed.
class Collect(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.entries = {"train_loss": [], "val_loss": [], "val_acc": []}

    def on_epoch_end(self, epoch, logs=None):
        self.entries["train_loss"].append(logs["loss"])
        self.entries["val_loss"].append(logs["val_loss"])
        self.entries["val_acc"].append(logs["val_accuracy"])


def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    X, y = data["train"]
    chosen = keras.optimizers.SGD(learning_rate) if optimizer == "sgd" else keras.optimizers.Adam(learning_rate)
    model.compile(optimizer=chosen, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    collect = Collect()
    model.fit(X, y, batch_size, epochs, validation_data=data["val"], verbose=2, callbacks=[collect])
    return collect.entries
