# cut off at 0
def predict(w, b, X):
    return np.maximum(X @ w + b, 0)
