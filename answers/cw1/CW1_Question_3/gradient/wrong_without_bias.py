# b is forgotten in the logit.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w) - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
