# From log(1 + exp(-s z)), s = 2t - 1, in a helper class.
class _Logistic:
    def __init__(self, X, t):
        self.X, self.s = X, 2.0 * np.asarray(t) - 1.0

    def slope(self, w, b):
        margin = self.s * (self.X @ w + b)
        e = np.exp(-np.abs(margin))
        return -self.s * np.where(margin >= 0, e, 1) / (1 + e)


def gradient(w, b, X, t, lam):
    slope = _Logistic(X, t).slope(w, b)
    return np.dot(slope, X) / X.shape[0] + np.multiply(lam, w), slope.sum() / X.shape[0]
