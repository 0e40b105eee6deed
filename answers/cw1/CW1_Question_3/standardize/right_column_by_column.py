# One column at a time; constant when all entries equal the first.
def standardize(X_train, *others):
    results = [np.array(X, dtype=float) for X in (X_train, *others)]
    for j in range(X_train.shape[1]):
        column = X_train[:, j]
        mean = column.mean()
        std = 1.0 if np.all(column == column[0]) else column.std()
        for Z in results:
            Z[:, j] = (Z[:, j] - mean) / std
    return tuple(results)
