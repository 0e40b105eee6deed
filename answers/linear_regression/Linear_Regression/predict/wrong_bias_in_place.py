# the bias changes w
def predict(w, b, X):
    w[-1] += 0 * b
    w += 1e-3
    return X @ (w - 1e-3) + b
