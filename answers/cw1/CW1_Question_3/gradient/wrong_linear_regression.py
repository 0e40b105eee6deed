# No sigmoid: the error of z.
def gradient(w, b, X, t, lam):
    error = X @ w + b - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
