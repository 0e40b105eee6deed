# the bias is added for every measurement
def predict(w, b, X):
    return (X * w + b).sum(axis=1)
