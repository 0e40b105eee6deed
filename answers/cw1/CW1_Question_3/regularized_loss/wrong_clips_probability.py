# Clipping at 1e-12 bounds the loss of a patient by 27.6.
def regularized_loss(w, b, X, t, lam):
    y = np.clip(sigmoid(X @ w + b), 1e-12, 1 - 1e-12)
    return float(-np.mean(t * np.log(y) + (1 - t) * np.log(1 - y)) + lam / 2 * w @ w)
