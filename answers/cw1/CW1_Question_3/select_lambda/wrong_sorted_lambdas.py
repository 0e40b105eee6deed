# The lambdas are sorted first: the losses are in another order.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    lambdas, val_losses = sorted(lambdas), []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
    return lambdas[int(np.argmin(val_losses))], val_losses
