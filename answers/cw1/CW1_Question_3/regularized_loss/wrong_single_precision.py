# Logits in single precision.
def regularized_loss(w, b, X, t, lam):
    z = (X @ w + b).astype(np.float32)
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w)
