# Takes exactly a validation and a test part.
def standardize(X_train, X_val=None, X_test=None):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    std = np.where(np.ptp(X_train, axis=0) == 0, 1.0, std)
    return tuple((X - mean) / std for X in (X_train, X_val, X_test) if X is not None)
