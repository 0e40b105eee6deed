# The factor 1/2 of the penalty is kept.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + lam / 2 * w, float(np.mean(error))
