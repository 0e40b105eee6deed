# min over (loss, lam): of equals the smallest lam, not the first.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses = []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
    return min(zip(val_losses, lambdas))[1], val_losses
