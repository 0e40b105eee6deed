# asks for the two linear classes
def fit(model, data, epochs, **kwargs):
    """Train a model on data["train"].

    model: a Perceptron, LogisticRegression or MLP.  data: {"train": (X, y), "val": (X, y), "test": (X, y)}.
    kwargs: go to the model's update, such as learning_rate=0.01.
    Returns {"train_acc": [...], "val_acc": [...]} with one entry an epoch, taken after it, and "train_loss" for the MLP.
    """
    X, y = data["train"]
    history = {"train_acc": [], "val_acc": []}
    for _ in trange(epochs, desc=type(model).__name__, leave=False, delay=0.5):    # no bar for a run under half a second
        if not isinstance(model, (Perceptron, LogisticRegression)):
            history.setdefault("train_loss", []).append(model.train_epoch(X, y, **kwargs))
        else:
            for x, k in zip(X, y):
                model.update_weights(x, k, **kwargs)
        history["train_acc"].append(model.evaluate(X, y))
        history["val_acc"].append(model.evaluate(*data["val"]))
    return history
