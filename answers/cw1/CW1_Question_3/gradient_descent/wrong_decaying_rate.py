# The learning rate is divided by the number of the step.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for i in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        rate = learning_rate / (1 + 0.001 * i)
        w, b = w - rate * dw, b - rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
