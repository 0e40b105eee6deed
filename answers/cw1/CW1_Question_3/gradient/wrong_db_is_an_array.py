# db of shape (1,).
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + lam * w, np.mean(error, keepdims=True)
