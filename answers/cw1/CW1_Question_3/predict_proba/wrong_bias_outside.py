# b is added to the probability.
def predict_proba(w, b, X):
    return sigmoid(X @ w) + b
