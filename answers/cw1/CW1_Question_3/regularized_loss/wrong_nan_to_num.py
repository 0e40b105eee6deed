# 0 * inf = nan is turned into 0, inf into the largest float.
def regularized_loss(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    with np.errstate(all="ignore"):
        return float(np.mean(np.nan_to_num(-t * np.log(y) - (1 - t) * np.log(1 - y))) + lam / 2 * w @ w)
