# Computes and returns nothing.
def predict_proba(w, b, X):
    y = sigmoid(X @ w + b)
