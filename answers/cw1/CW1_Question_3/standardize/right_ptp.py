# The range tells constant columns; the variance by its definition.
def standardize(X_train, *others):
    mu = X_train.sum(axis=0) / len(X_train)
    sigma = np.sqrt(np.mean((X_train - mu) ** 2, axis=0))
    sigma[np.ptp(X_train, axis=0) == 0] = 1
    out = [(X_train - mu) / sigma]
    for X in others:
        out.append((X - mu) / sigma)
    return tuple(out)
