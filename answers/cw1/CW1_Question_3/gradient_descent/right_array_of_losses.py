# Losses in an array made beforehand, w updated in place.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = np.empty(n_iterations + 1)
    losses[0] = regularized_loss(w, b, X, t, lam)
    for i in trange(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w -= learning_rate * dw
        b -= learning_rate * db
        losses[i + 1] = regularized_loss(w, b, X, t, lam)
    return w, b, losses
