# The penalty is averaged over the patients too.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / (2 * len(t)) * w @ w)
