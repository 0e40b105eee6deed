# Never below 1e-3 or above 1 - 1e-3.
def predict_proba(w, b, X):
    return np.clip(sigmoid(X @ w + b), 1e-3, 1 - 1e-3)
