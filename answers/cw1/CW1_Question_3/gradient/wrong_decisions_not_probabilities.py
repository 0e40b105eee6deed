# The perceptron's error: decisions in the place of probabilities.
def gradient(w, b, X, t, lam):
    error = (X @ w + b >= 0).astype(int) - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error))
