# The right number of losses, but the start is in twice and the end is missing.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        losses.append(regularized_loss(w, b, X, t, lam))
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, losses
