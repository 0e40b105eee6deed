# lambdas.sort() changes the caller's list, and the order.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    order = {lam: i for i, lam in enumerate(lambdas)}
    lambdas.sort()
    val_losses = [0.0] * len(lambdas)
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses[order[lam]] = regularized_loss(w, b, X_val, t_val, 0.0)
    best = min(order, key=lambda lam: (val_losses[order[lam]], order[lam]))
    return best, val_losses
