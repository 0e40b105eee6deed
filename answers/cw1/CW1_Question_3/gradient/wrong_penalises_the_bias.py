# lam * b is added to db.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error) + lam * b)
