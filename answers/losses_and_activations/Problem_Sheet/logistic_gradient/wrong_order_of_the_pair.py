# (db, dw).
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return np.mean(error), x.T @ error / len(y)
