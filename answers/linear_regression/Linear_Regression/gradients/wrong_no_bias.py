# errors without the bias
def gradients(w, b, X, y):
    e = y - X @ w
    return -2 / len(y) * X.T @ e, -2 * np.mean(e)
