# t - y: the direction of descent, not the gradient.
def gradient(w, b, X, t, lam):
    error = t - sigmoid(X @ w + b)
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
