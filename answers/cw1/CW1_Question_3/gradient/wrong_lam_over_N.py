# The penalty is divided by N.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    return (X.T @ error + lam * w) / len(t), float(np.mean(error))
