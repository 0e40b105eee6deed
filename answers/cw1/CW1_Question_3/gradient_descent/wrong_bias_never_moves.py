# b stays 0.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, _db = gradient(w, b, X, t, lam)
        w = w - learning_rate * dw
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
