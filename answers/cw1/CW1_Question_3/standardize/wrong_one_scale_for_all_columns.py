# Mean and deviation of the whole matrix.
def standardize(X_train, *others):
    mean, std = X_train.mean(), X_train.std()
    return tuple((X - mean) / std for X in (X_train, *others))
