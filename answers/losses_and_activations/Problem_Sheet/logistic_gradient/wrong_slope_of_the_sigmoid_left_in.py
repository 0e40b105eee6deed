# The gradient of the squared error.
def logistic_gradient(w, b, x, y):
    p = 1 / (1 + np.exp(-(x @ w + b)))
    error = (p - y) * p * (1 - p)
    return x.T @ error / len(y), np.mean(error)
