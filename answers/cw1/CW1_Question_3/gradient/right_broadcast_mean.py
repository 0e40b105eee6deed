# Each patient's gradient as a row, then the mean of the rows; errors from tanh.
def gradient(w, b, X, t, lam):
    y = (1 + np.tanh((X @ w + b) / 2)) / 2
    rows = (y - t)[:, np.newaxis] * X
    return np.mean(rows, axis=0) + lam * w, np.average(y - t)
