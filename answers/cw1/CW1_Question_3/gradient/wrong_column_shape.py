# dw of shape (D, 1).
def gradient(w, b, X, t, lam):
    error = (sigmoid(X @ w + b) - t).reshape(-1, 1)
    return X.T @ error / len(t) + lam * np.reshape(w, (-1, 1)), float(np.mean(error))
