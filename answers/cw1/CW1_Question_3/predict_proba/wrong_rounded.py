# Four decimals.
def predict_proba(w, b, X):
    return np.round(sigmoid(X @ w + b), 4)
