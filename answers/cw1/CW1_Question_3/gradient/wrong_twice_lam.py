# The derivative of lam * ||w||^2.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + 2 * lam * w, float(np.mean(error))
