# Each factor of the chain by itself, nothing cancelled.
def logistic_gradient(w, b, x, y):
    y_hat = 1 / (1 + np.exp(-(x @ w + b)))
    dJ_dy_hat = -(y / y_hat - (1 - y) / (1 - y_hat)) / len(y)
    dz = dJ_dy_hat * y_hat * (1 - y_hat)
    return dz @ x, dz.sum()
