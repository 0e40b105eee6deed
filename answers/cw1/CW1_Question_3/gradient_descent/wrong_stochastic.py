# One random patient a step.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    rng = np.random.default_rng(0)
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        n = rng.integers(len(t))
        dw, db = gradient(w, b, X[n : n + 1], t[n : n + 1], lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
