# The mean of the squares of w.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * np.mean(w**2))
