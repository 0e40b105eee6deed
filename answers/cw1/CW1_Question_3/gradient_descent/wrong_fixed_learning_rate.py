# 0.5 whatever is asked for.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - 0.5 * dw, b - 0.5 * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
