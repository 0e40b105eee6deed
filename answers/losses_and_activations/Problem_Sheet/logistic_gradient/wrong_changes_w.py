# The step is taken already.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    dw, db = x.T @ error / len(y), np.mean(error)
    w -= 0.1 * dw
    return dw, db
