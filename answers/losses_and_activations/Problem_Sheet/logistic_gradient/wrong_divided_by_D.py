# Divided by the number of features.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return x.T @ error / x.shape[1], np.mean(error)
