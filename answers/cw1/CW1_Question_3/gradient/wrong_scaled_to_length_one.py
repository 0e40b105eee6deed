# Gradient clipping: scaled to length 1 when longer.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    dw = X.T @ error / len(t) + lam * w
    return dw / max(1.0, np.linalg.norm(dw)), float(np.mean(error))
