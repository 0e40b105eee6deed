# std == 0 does not see that 0.1, 0.1, 0.1 has a deviation of 1e-17.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    std[std == 0] = 1.0
    return tuple((X - mean) / std for X in (X_train, *others))
