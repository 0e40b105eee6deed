# dw of each sample, not averaged.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return error[:, None] * x / len(y), np.mean(error)
