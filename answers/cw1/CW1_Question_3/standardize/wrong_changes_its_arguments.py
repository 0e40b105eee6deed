# In place.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    std = np.where(np.ptp(X_train, axis=0) == 0, 1.0, std)
    for X in (X_train, *others):
        X -= mean
        X /= std
    return (X_train, *others)
