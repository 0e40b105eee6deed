# t and 1 - t change places: benign as the positive class.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - (1 - t) * z) + lam / 2 * w @ w)
