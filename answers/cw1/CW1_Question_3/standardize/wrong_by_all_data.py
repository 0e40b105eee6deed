# Mean and deviation of all parts together: the test part leaks.
def standardize(X_train, *others):
    everything = np.vstack([X_train, *others])
    mean, std = everything.mean(axis=0), everything.std(axis=0)
    std = np.where(np.ptp(everything, axis=0) == 0, 1.0, std)
    return tuple((X - mean) / std for X in (X_train, *others))
