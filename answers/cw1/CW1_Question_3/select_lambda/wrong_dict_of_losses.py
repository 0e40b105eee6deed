# A dict {lam: loss} in the place of the losses in order.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses = {}
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses[lam] = regularized_loss(w, b, X_val, t_val, 0.0)
    return min(val_losses, key=val_losses.get), val_losses
