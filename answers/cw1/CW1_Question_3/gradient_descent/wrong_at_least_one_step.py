# A step is made before the count is looked at: n_iterations = 0 makes one.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b, done = np.zeros(X.shape[1]), 0.0, 0
    losses = [regularized_loss(w, b, X, t, lam)]
    while True:
        dw, db = gradient(w, b, X, t, lam)
        w, b, done = w - learning_rate * dw, b - learning_rate * db, done + 1
        losses.append(regularized_loss(w, b, X, t, lam))
        if done >= n_iterations:
            return w, b, losses
