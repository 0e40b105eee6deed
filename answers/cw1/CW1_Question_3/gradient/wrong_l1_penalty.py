# lam * sign(w), the lasso.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + lam * np.sign(w), float(np.mean(error))
