# list.index finds the first of equals; a helper for one lam.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    def validation_loss(lam):
        model = gradient_descent(X=X_train, t=t_train, lam=lam, learning_rate=learning_rate, n_iterations=n_iterations)
        return float(regularized_loss(*model[:2], X_val, t_val, 0))

    val_losses = list(map(validation_loss, tqdm(lambdas)))
    return lambdas[val_losses.index(min(val_losses))], val_losses
