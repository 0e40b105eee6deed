# Divided by the variance.
def standardize(X_train, *others):
    mean, var = X_train.mean(axis=0), X_train.var(axis=0)
    var = np.where(np.ptp(X_train, axis=0) == 0, 1.0, var)
    return tuple((X - mean) / var for X in (X_train, *others))
