# Softplus with torch's threshold of 20: correct samples with a logit of 25 get exactly 0, an error of 1e-11 up to 2e-9.
def softplus(x):
    return np.where(x > 20, x, np.log1p(np.exp(np.minimum(x, 20))))

def regularized_loss(w, b, X, t, lam):
    a = X @ w + b
    return np.mean(softplus(a) - t * a) + lam / 2 * np.sum(w ** 2)
