# The deviation of a sample.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0, ddof=1)
    std = np.where(np.ptp(X_train, axis=0) == 0, 1.0, std)
    return tuple((X - mean) / std for X in (X_train, *others))
