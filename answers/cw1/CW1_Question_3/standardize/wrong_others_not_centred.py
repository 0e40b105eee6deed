# The mean is subtracted from the training part only.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    std = np.where(np.ptp(X_train, axis=0) == 0, 1.0, std)
    return ((X_train - mean) / std, *[X / std for X in others])
