# The logit is clipped at 500.
def regularized_loss(w, b, X, t, lam):
    z = np.clip(X @ w + b, -500, 500)
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w)
