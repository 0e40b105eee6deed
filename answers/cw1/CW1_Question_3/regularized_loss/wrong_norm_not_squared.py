# The norm of w, not its square.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * np.linalg.norm(w))
