# Features are multiplied in place.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    x *= error[:, None]
    return x.mean(axis=0), np.mean(error)
