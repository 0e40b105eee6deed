# Probabilities of exactly 0 and 1 are replaced by 1e-8 and 1 - 1e-8.
def cross_entropy(y, y_hat):
    p = np.where(y_hat == 0, 1e-8, np.where(y_hat == 1, 1 - 1e-8, y_hat))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
