# The sum over samples.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))
