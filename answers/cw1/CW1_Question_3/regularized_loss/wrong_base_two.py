# Bits, not nats.
def regularized_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp2(0, z / np.log(2)) - t * z / np.log(2)) + lam / 2 * w @ w)
