# Rounded to six decimals.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return round(float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w), 6)
