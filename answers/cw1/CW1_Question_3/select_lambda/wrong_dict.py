# Losses in a dict by lam: a repeated lam loses an entry.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    d = {}
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        d[lam] = regularized_loss(w, b, X_val, t_val, 0)
    return min(d, key=d.get), list(d.values())
