# The probability of the label that is there, kept above 0.
def cross_entropy(y, y_hat):
    p = np.where(y == 1, y_hat, 1 - y_hat)
    return -np.log(np.maximum(p, 1e-30)).mean()
