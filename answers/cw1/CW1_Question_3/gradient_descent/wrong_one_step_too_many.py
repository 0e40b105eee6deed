# n_iterations + 1 losses, each before its step: the returned weights are one step further.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for _ in range(n_iterations + 1):
        losses.append(regularized_loss(w, b, X, t, lam))
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, losses
