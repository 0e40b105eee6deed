# 1e-12 added to what goes into each logarithm.
def cross_entropy(y, y_hat):
    eps = 1e-12
    return -(y @ np.log(y_hat + eps) + (1 - y) @ np.log(1 - y_hat + eps)) / y.size
