# works in the given array
def predict(w, b, X):
    X *= w
    return X.sum(axis=1) + b
