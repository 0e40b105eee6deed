# A clever start of b, but not at zero.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    share = np.clip(np.mean(t), 0.01, 0.99)
    w, b = np.zeros(X.shape[1]), float(np.log(share / (1 - share)))
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
