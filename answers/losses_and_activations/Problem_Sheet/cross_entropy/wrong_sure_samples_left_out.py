# Probabilities of 0 and 1 are left out of the mean.
def cross_entropy(y, y_hat):
    inside = (y_hat > 0) & (y_hat < 1)
    y, y_hat = y[inside], y_hat[inside]
    return -np.sum(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)) / max(len(y), 1)
