# w and b in one vector; the path is kept and the losses are taken at the end.
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    path = np.zeros((n_iterations + 1, X.shape[1] + 1))
    for k in range(n_iterations):
        step = np.hstack(gradient(path[k, :-1], path[k, -1], X, t, lam))
        path[k + 1] = path[k] - learning_rate * step
    losses = [regularized_loss(p[:-1], p[-1], X, t, lam) for p in path]
    return path[-1, :-1], path[-1, -1], losses
