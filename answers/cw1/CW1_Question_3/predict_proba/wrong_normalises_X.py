# Standardises what it is given, by itself.
def predict_proba(w, b, X):
    Z = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-12)
    return sigmoid(Z @ w + b)
