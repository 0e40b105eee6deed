# The regularised validation loss minus its penalty.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    losses = []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        losses.append(regularized_loss(w, b, X_val, t_val, lam) - lam / 2 * np.sum(w**2))
    smallest = np.min(losses)
    for lam, loss in zip(lambdas, losses):
        if loss == smallest:
            return lam, losses
