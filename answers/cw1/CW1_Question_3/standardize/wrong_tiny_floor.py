# max(std, 1e-15): a constant column in the other parts is divided by 1e-15.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    return tuple((X - mean) / np.maximum(std, 1e-15) for X in (X_train, *others))
