# Returns an array of shape (1,).
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return np.array([np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w])
