# tries train_epoch, prints as it goes
def fit(model, data, epochs, **kwargs):

    history = {"train_acc": [], "val_acc": []}
    for epoch in range(1, epochs + 1):
        try:
            step = model.train_epoch
        except AttributeError:
            for x, y in zip(*data["train"]):
                model.update_weights(x=x, y=y, **kwargs)
        else:
            history["train_loss"] = history.get("train_loss", []) + [step(*data["train"], **kwargs)]
        for part in ("train", "val"):
            history[part + "_acc"].append(model.evaluate(data[part][0], data[part][1]))
        print(epoch, history["val_acc"][-1])
    return history
