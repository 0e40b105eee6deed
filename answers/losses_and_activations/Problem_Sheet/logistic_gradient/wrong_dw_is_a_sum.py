# Only db is a mean.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return x.T @ error, np.mean(error)
