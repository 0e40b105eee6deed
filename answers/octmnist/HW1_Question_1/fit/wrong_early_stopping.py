# stops as soon as the validation accuracy falls, so that entries are missing
def fit(model, data, epochs, **kwargs):
    """Train a model on data["train"]."""
    X, y = data["train"]
    history = {"train_acc": [], "val_acc": []}
    if isinstance(model, MLP):
        history["train_loss"] = []
    for _ in trange(epochs, leave=False):
        if isinstance(model, MLP):
            history["train_loss"].append(model.train_epoch(X, y, **kwargs))
        else:
            for x_i, y_i in zip(X, y):
                model.update_weights(x_i, y_i, **kwargs)
        history["train_acc"].append(model.evaluate(X, y))
        history["val_acc"].append(model.evaluate(*data["val"]))
        if history["val_acc"][-1] < max(history["val_acc"]):
            break
    return history
