# Python's min keeps the first of equals.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    models = [gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)[:2] for lam in lambdas]
    val_losses = [regularized_loss(w, b, X_val, t_val, lam=0.0) for w, b in models]
    best = min(range(len(lambdas)), key=lambda i: val_losses[i])
    return lambdas[best], val_losses
