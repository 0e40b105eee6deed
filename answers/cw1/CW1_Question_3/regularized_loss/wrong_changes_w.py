# Squares w in place.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    w **= 2
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w.sum())
