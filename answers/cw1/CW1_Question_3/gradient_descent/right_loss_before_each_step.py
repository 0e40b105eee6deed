# The loss before each step, and once more after the last.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w = np.zeros(np.shape(X)[1])
    b = 0
    losses = []
    for _ in range(n_iterations):
        losses += [regularized_loss(w, b, X, t, lam)]
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
    losses += [regularized_loss(w, b, X, t, lam)]
    return w, b, losses
