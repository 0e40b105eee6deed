# w is overwritten with its part of the gradient.
def gradient(w, b, X, t, lam):
    error = sigmoid(X @ w + b) - t
    w *= lam
    w += X.T @ error / len(t)
    return w.copy(), float(np.mean(error))
