# b is forgotten.
def predict_proba(w, b, X):
    return sigmoid(X @ w)
