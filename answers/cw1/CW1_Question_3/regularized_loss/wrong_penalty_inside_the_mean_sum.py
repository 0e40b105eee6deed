# lam / 2 * ||w||^2 is taken N times.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float((np.sum(np.logaddexp(0, z) - t * z) + len(t) ** 2 * lam / 2 * w @ w) / len(t))
