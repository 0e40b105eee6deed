# With s = 2t - 1 the loss of a patient is log(1 + exp(-s z)).
def regularized_loss(w, b, X, t, lam):
    s = 2 * np.asarray(t) - 1
    return np.logaddexp(0, -s * (np.einsum("nd,d->n", X, w) + b)).mean() + lam / 2 * np.einsum("d,d->", w, w)
