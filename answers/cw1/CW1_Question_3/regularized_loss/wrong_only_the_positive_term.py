# The part of the benign patients is missing.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(t * np.logaddexp(0, -z)) + lam / 2 * w @ w)
