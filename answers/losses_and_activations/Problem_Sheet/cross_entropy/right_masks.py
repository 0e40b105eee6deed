# The two classes apart.
def cross_entropy(y, y_hat):
    tiny = np.finfo(float).tiny
    ill, well = y_hat[y == 1], 1 - y_hat[y == 0]
    return -(np.log(ill + tiny).sum() + np.log(well + tiny).sum()) / len(y)
