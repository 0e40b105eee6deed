# The derivative of the squared error of y.
def gradient(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    error = (y - t) * y * (1 - y)
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
