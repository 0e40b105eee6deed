# One-hot labels and categorical cross-entropy; a generator of its own shuffles once, Keras afterwards.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    X, y = data["train"]
    X_val, y_val = data["val"]
    K = model(X[:1].astype("float32")).shape[1]
    first = np.random.default_rng(seed).permutation(len(y))
    sgd, adam = keras.optimizers.SGD, keras.optimizers.Adam
    model.compile({"sgd": sgd, "adam": adam}[optimizer.lower()](learning_rate),
                  loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["categorical_accuracy"])
    result = model.fit(X[first], np.eye(K)[y[first]], batch_size=batch_size, epochs=epochs, verbose=0, validation_data=(X_val, np.eye(K)[y_val]))
    names = {"train_loss": "loss", "val_loss": "val_loss", "val_acc": "val_categorical_accuracy"}
    return {ours: [float(v) for v in result.history[theirs]] for ours, theirs in names.items()}
