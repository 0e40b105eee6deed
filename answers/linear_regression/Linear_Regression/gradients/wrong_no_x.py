# x is forgotten
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    return np.full(len(w), -2 * np.mean(e)), -2 * np.mean(e)
