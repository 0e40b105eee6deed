# divided by p
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    return -2 / X.shape[1] * X.T @ e, -2 * np.mean(e)
