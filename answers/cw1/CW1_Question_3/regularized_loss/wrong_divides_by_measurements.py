# Divided by D in the place of N.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.sum(np.logaddexp(0, z) - t * z) / X.shape[1] + lam / 2 * w @ w)
