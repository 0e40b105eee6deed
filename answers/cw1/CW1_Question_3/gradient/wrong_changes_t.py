# t is turned into the error in place.
def gradient(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    dw, db = X.T @ (y - t) / len(t) + lam * w, float(np.mean(y - t))
    t[:] = y >= 0.5
    return dw, db
