# the costs as an array
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    n, p = X.shape
    w, b = initialize(p, seed)
    costs = np.empty(n_iterations + 1)
    costs[0] = cost(w, b, X, y)
    for k in range(1, n_iterations + 1):
        dw, db = gradients(w, b, X, y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs[k] = cost(w, b, X, y)
    return w, b, costs
