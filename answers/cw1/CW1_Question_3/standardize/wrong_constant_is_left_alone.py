# Constant columns are not even centred.
def standardize(X_train, *others):
    constant = np.ptp(X_train, axis=0) == 0
    mean, std = np.where(constant, 0.0, X_train.mean(axis=0)), np.where(constant, 1.0, X_train.std(axis=0))
    return tuple((X - mean) / std for X in (X_train, *others))
