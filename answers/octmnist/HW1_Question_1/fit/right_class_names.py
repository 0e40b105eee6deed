# decides by the name of the class
def fit(model, data, epochs, **kwargs):

    X, y = data["train"]
    Xv, yv = data["val"]
    out = dict(train_acc=[], val_acc=[], train_loss=[])
    e = 0
    while e < epochs:
        if model.__class__.__name__ == "MLP":
            out["train_loss"].append(model.train_epoch(X, y, kwargs["learning_rate"]))
        elif model.__class__.__name__ == "LogisticRegression":
            for i in range(len(y)):
                model.update_weights(X[i], y[i], kwargs["learning_rate"])
        else:
            for i in range(len(y)):
                model.update_weights(X[i], y[i])
        out["train_acc"].append(model.evaluate(X, y))
        out["val_acc"].append(model.evaluate(Xv, yv))
        e += 1
    return out
