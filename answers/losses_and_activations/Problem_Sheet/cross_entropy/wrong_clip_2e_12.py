# Kept away by 2e-12, twice what is allowed.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 2e-12, 1 - 2e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
