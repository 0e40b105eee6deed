# A generator of the points, in a helper; a while loop.
def _points(X, t, lam, learning_rate):
    w, b = np.zeros(X.shape[1]), 0.0
    while True:
        yield w, b
        dw, db = gradient(w, b, X, t, lam)
        w, b = np.subtract(w, learning_rate * dw), b - learning_rate * db


def gradient_descent(X, t, lam, learning_rate, n_iterations):
    losses = []
    for w, b in _points(X, t, lam, learning_rate):
        losses.append(regularized_loss(w, b, X, t, lam))
        if len(losses) == n_iterations + 1:
            return w, b, np.array(losses)
