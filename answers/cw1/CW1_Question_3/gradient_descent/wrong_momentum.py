# A heavy ball: the first step is right, the next are not.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b, v, u = np.zeros(X.shape[1]), 0.0, 0.0, 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        v, u = 0.9 * v + dw, 0.9 * u + db
        w, b = w - learning_rate * v, b - learning_rate * u
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
