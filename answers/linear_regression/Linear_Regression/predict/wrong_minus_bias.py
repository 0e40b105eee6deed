# the bias is subtracted
def predict(w, b, X):
    return X @ w - b
