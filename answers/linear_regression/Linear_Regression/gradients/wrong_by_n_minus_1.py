# divided by n - 1
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    return -2 / max(n - 1, 1) * X.T @ e, -2 * np.sum(e) / max(n - 1, 1)
