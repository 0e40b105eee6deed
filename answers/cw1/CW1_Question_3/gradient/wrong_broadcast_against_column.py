# t as a column makes the error an (N, N) matrix.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t.reshape(-1, 1)
    return X.T @ error.mean(axis=0) / len(t) + lam * w, float(np.mean(error))
