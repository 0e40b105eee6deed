# Each lam goes on where the last one ended.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    w, b, val_losses = np.zeros(X_train.shape[1]), 0.0, []
    for lam in lambdas:
        for _ in range(n_iterations):
            dw, db = gradient(w, b, X_train, t_train, lam)
            w, b = w - learning_rate * dw, b - learning_rate * db
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
    return lambdas[int(np.argmin(val_losses))], val_losses
