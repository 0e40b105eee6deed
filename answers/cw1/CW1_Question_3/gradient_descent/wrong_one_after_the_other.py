# db is taken at the new w.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        w = w - learning_rate * gradient(w, b, X, t, lam)[0]
        b = b - learning_rate * gradient(w, b, X, t, lam)[1]
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
