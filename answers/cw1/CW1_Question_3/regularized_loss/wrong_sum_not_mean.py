# The sum over patients.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.sum(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w)
