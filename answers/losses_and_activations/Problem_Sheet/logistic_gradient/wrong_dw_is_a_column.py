# dw of shape (D, 1).
def logistic_gradient(w, b, x, y):
    error = (1 / (1 + np.exp(-(x @ w + b))) - y).reshape(-1, 1)
    return x.T @ error / len(y), np.mean(error)
