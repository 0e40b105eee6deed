# 1 - y.
def predict_proba(w, b, X):
    return 1 - sigmoid(X @ w + b)
