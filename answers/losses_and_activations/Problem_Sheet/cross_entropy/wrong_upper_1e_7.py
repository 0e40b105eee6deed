# Kept away from 1 by 1e-7, from 0 by less.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-15, 1 - 1e-7)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
