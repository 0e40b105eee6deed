# Returns (db, dw).
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return float(np.mean(error)), X.T @ error / len(t) + lam * w
