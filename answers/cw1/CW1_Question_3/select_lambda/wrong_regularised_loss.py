# The penalty counts in the comparison.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses = []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, lam))
    return lambdas[int(np.argmin(val_losses))], val_losses
