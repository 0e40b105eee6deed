# Divided by D, not N.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(w) + lam * w, float(np.mean(error))
