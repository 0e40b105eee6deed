# dw averaged over the features too.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return np.mean(error[:, None] * x), np.mean(error)
