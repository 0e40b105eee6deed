# The other parts' constant columns are divided by their own deviation.
def standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    constant = np.ptp(X_train, axis=0) == 0

    def one(X):
        return (X - mean) / np.where(constant, np.where(X.std(axis=0) > 1e-12, X.std(axis=0), 1.0), std)

    return tuple(one(X) for X in (X_train, *others))
