# softplus(z) = max(z, 0) + log1p(exp(-|z|)), in a helper; the answer is a 0-d array.
def _softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def regularized_loss(w, b, X, t, lam):
    z = np.matmul(X, w) + b
    J = np.sum(np.where(t == 1, _softplus(-z), _softplus(z))) / X.shape[0]
    return np.array(J + 0.5 * lam * np.sum(np.square(w)))
