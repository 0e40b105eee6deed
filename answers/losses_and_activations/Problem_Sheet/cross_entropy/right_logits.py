# Back to logits, then the stable form.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-14, 1 - 1e-14)
    z = np.log(p) - np.log1p(-p)
    return np.mean(np.logaddexp(0, z) - y * z)
