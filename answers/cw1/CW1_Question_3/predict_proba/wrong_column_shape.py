# Shape (N, 1).
def predict_proba(w, b, X):
    return sigmoid(X @ np.reshape(w, (-1, 1)) + b)
