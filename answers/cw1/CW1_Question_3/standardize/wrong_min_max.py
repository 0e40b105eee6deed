# Scaled to 0..1 instead.
def standardize(X_train, *others):
    low, span = X_train.min(axis=0), np.ptp(X_train, axis=0)
    span = np.where(span == 0, 1.0, span)
    return tuple((X - low) / span for X in (X_train, *others))
