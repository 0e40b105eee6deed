# np.squeeze: one patient gives a bare number.
def predict_proba(w, b, X):
    return np.squeeze(sigmoid(X @ w + b))
