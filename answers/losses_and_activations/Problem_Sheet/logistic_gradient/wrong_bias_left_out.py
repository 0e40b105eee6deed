# z without b.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w))) - y
    return x.T @ error / len(y), np.mean(error)
