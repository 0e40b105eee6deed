# Away from 0, but not from 1.
def cross_entropy(y, y_hat):
    p = np.maximum(y_hat, 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
