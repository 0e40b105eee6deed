# lam in the place of lam / 2.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam * w @ w)
