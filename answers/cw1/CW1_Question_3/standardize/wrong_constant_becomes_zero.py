# Constant columns are set to 0 in all parts, not centred.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    constant = np.ptp(X_train, axis=0) == 0
    std = np.where(constant, 1.0, std)
    return tuple(np.where(constant, 0.0, (X - mean) / std) for X in (X_train, *others))
