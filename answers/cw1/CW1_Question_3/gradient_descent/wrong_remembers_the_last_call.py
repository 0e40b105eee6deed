# The weights are a default argument, changed in place: the second call goes on where the first ended.
_weights = {}


def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = _weights.get(X.shape[1], (np.zeros(X.shape[1]), 0.0))
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    _weights[X.shape[1]] = w, b
    return w, b, losses
