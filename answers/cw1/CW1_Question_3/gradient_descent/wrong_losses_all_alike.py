# The list holds the last loss n_iterations + 1 times.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(n_iterations):
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, [regularized_loss(w, b, X, t, lam)] * (n_iterations + 1)
