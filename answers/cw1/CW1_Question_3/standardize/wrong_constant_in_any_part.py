# A column that is constant in another part is not scaled either.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    constant = np.any([np.ptp(X, axis=0) == 0 for X in (X_train, *others)], axis=0)
    std = np.where(constant, 1.0, std)
    return tuple((X - mean) / std for X in (X_train, *others))
