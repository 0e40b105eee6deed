# b is forgotten in the logit.
def regularized_loss(w, b, X, t, lam):
    z = X @ w
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w)
