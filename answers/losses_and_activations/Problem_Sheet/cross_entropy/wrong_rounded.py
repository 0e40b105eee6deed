# Rounded to six decimals.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return np.round(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)), 6)
