# a list
def predict(w, b, X):
    return list(X @ w + b)
