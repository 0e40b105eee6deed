# Standardises X in place "to converge faster".
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    X -= X.mean(axis=0)
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
