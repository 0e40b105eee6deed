# Integer division: lam // 2 is 0 for lam below 2.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam // 2 * w @ w)
