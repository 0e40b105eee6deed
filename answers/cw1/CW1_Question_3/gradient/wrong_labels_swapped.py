# Benign as the positive class.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - (1 - t)
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
