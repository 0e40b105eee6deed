# The losses returned are right, the choice is by the last training loss.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses, last = [], []
    for lam in lambdas:
        w, b, losses = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
        last.append(losses[-1])
    return lambdas[int(np.argmin(last))], val_losses
