# x without the transpose: runs for square x only.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return x @ error / len(y), np.mean(error)
