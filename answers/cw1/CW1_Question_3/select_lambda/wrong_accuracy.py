# Chosen by accuracy; the losses returned are right.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses, accuracies = [], []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
        accuracies.append(np.mean((X_val @ w + b >= 0) == t_val))
    return lambdas[int(np.argmax(accuracies))], val_losses
