# Returns the point with the smallest loss on the way: not that of losses[-1] when the loss rises.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses, best = [regularized_loss(w, b, X, t, lam)], (w, b)
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
        if losses[-1] == min(losses):
            best = w, b
    return *best, losses
