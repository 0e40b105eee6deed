# 1 - 1e-17 is 1.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-17, 1 - 1e-17)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
