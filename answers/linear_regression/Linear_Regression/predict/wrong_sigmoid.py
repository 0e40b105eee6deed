# with a sigmoid
def predict(w, b, X):
    return 1 / (1 + np.exp(-(X @ w + b)))
