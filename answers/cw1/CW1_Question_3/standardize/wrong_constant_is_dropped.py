# Constant columns are removed.
def standardize(X_train, *others):
    keep = np.ptp(X_train, axis=0) > 0
    mean, std = X_train[:, keep].mean(axis=0), X_train[:, keep].std(axis=0)
    return tuple((X[:, keep] - mean) / std for X in (X_train, *others))
