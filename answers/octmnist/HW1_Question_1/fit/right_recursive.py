# one epoch, then the rest
def fit(model, data, epochs, **kwargs):

    if epochs == 0:
        return {"train_acc": [], "val_acc": [], "train_loss": []}
    loss = []
    if isinstance(model, (Perceptron, LogisticRegression)):
        for x, y in zip(*data["train"]):
            model.update_weights(x, y, **kwargs)
    else:
        loss = [model.train_epoch(*data["train"], **kwargs)]
    now = {"train_acc": [model.evaluate(*data["train"])], "val_acc": [model.evaluate(*data["val"])], "train_loss": loss}
    rest = fit(model, data, epochs - 1, **kwargs)
    return {key: now[key] + rest[key] for key in now}
