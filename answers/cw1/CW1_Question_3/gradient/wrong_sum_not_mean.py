# Summed over patients.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error + lam * w, float(np.sum(error))
