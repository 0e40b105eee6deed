# the sign of db
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    return -2 / n * X.T @ e, 2 * np.mean(e)
