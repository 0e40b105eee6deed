# the slip of the derivation: the sum over j is kept
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    g = np.mean(-2 * e * X.sum(axis=1))
    return np.full(len(w), g), -2 * np.mean(e)
