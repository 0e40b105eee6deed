# 1 - y with log y_hat.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return -np.mean((1 - y) * np.log(p) + y * np.log(1 - p))
