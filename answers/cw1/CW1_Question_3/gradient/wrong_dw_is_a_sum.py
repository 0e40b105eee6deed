# Only dw lacks the 1/N.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error + lam * w, float(np.mean(error))
