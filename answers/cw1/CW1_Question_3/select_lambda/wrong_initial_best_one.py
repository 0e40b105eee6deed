# The running best starts at 1.0: None when every loss is larger.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    vals, best_lam, best = [], None, 1.0
    for lam in lambdas:
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        loss = regularized_loss(w, b, X_val, t_val, 0)
        vals.append(loss)
        if loss < best:
            best_lam, best = lam, loss
    return best_lam, vals
