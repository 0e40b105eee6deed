# The mean over both axes.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return x.T @ error / x.size, np.mean(error)
