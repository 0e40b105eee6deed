# only the first patient
def gradients(w, b, X, y):
    e = y - predict(w, b, X)
    n = len(y)
    return -2 * X[0] * e[0], -2 * e[0]
