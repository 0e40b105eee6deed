# <= : the last of equals.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    best_lam, best, val_losses = None, np.inf, []
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
        if val_losses[-1] <= best:
            best_lam, best = lam, val_losses[-1]
    return best_lam, val_losses
