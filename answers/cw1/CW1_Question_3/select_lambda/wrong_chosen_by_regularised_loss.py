# The losses returned are right, the choice is by those with the penalty.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses, with_penalty = [], []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
        with_penalty.append(regularized_loss(w, b, X_val, t_val, lam))
    return lambdas[int(np.argmin(with_penalty))], val_losses
