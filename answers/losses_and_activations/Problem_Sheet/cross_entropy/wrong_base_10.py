# Decimal logarithms.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return -np.mean(y * np.log10(p) + (1 - y) * np.log10(1 - p))
