# xlogy avoids 0 * inf, but log of a probability that is 0 stays infinite.
from scipy.special import xlogy, expit
def regularized_loss(w, b, X, t, lam):
    y = expit(X @ w + b)
    return float(-np.mean(xlogy(t, y) + xlogy(1 - t, 1 - y)) + lam / 2 * w @ w)
