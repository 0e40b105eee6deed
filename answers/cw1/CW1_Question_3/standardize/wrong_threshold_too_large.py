# Deviations below 0.01 count as constant: true of five of the measurements here.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    std = np.where(std > 0.01, std, 1.0)
    return tuple((X - mean) / std for X in (X_train, *others))
