# exp(z) / (1 + exp(z)) is nan for large logits.
def gradient(w, b, X, t, lam):
    e = np.exp(X @ w + b)
    error = e / (1 + e) - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
