# Computes the probability again, without b.
def predict(w, b, X, threshold=0.5):
    return (sigmoid(X @ w) >= threshold).astype(int)
