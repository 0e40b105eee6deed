# One logarithm: y_hat or 1 - y_hat to the power of 0 is 1.
def cross_entropy(y, y_hat):
    likelihood = np.maximum(y_hat, 1e-16) ** y * np.maximum(1 - y_hat, 1e-16) ** (1 - y)
    return np.array(-np.log(likelihood).mean())
