# As scikit-learn does it: a column for each class.
def predict_proba(w, b, X):
    y = sigmoid(X @ w + b)
    return np.column_stack([1 - y, y])
