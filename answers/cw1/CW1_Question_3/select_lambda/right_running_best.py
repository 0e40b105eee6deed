# The best so far, replaced only by a smaller loss; losses in an array; lam as a NumPy float.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    best_lam, best_loss = None, np.inf
    val_losses = np.zeros(len(lambdas))
    for i, lam in enumerate(lambdas):
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        z = X_val @ w + b
        val_losses[i] = np.mean(np.logaddexp(0, z) - t_val * z)
        if val_losses[i] < best_loss:
            best_lam, best_loss = np.float64(lam), val_losses[i]
    return best_lam, val_losses
