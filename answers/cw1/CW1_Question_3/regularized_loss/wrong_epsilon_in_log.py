# A small number inside the logarithm.
def regularized_loss(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    return float(-np.mean(t * np.log(y + 1e-15) + (1 - t) * np.log(1 - y + 1e-15)) + lam / 2 * w @ w)
