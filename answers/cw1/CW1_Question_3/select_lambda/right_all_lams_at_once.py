# Calls no earlier answer: one matrix of weights, a column for each lam.
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    lams = np.array(lambdas, dtype=float)
    W, b = np.zeros((X_train.shape[1], len(lams))), np.zeros(len(lams))
    T = np.reshape(t_train, (-1, 1))
    for _ in range(n_iterations):
        E = 0.5 * (1 + np.tanh(0.5 * (X_train @ W + b))) - T
        W, b = W - learning_rate * (X_train.T @ E / len(T) + lams * W), b - learning_rate * E.mean(axis=0)
    Z = X_val @ W + b
    val_losses = (np.logaddexp(0, Z) - Z * np.reshape(t_val, (-1, 1))).mean(axis=0)
    return lams[val_losses.argmin()], val_losses
