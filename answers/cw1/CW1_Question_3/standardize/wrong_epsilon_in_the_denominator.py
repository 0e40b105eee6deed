# std + 1e-8: the scaled columns are off, and a constant column of another part explodes.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    return tuple((X - mean) / (std + 1e-8) for X in (X_train, *others))
