# asks for the method, and computes accuracies from predictions
def fit(model, data, epochs, **kwargs):

    (X, y), (Xv, yv) = data["train"], data["val"]
    rows = []
    for _ in range(epochs):
        loss = None
        if hasattr(model, "train_epoch"):
            loss = model.train_epoch(X, y, **kwargs)
        else:
            [model.update_weights(a, b, **kwargs) for a, b in zip(X, y)]
        rows.append((np.mean(model.predict(X) == y), np.mean(model.predict(Xv) == yv), loss))
    history = {"train_acc": [r[0] for r in rows], "val_acc": [r[1] for r in rows]}
    if hasattr(model, "train_epoch"):
        history["train_loss"] = [r[2] for r in rows]
    return history
