# Calls no earlier answer: error, gradient and loss in the loop; b is a 0-d array.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    N, D = X.shape
    w, b, losses = np.zeros(D), np.array(0.0), []
    for i in range(n_iterations + 1):
        z = X.dot(w) + b
        losses.append(np.logaddexp(0, z).mean() - t.dot(z) / N + 0.5 * lam * w.dot(w))
        if i < n_iterations:
            error = 0.5 * (1 + np.tanh(0.5 * z)) - t
            w, b = w - learning_rate * (error.dot(X) / N + lam * w), b - learning_rate * error.mean()
    return w, b, losses
