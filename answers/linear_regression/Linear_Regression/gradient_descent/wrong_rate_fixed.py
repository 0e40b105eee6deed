# the learning rate is 0.1
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - 0.1 * dw, b - 0.1 * db
        costs.append(cost(w, b, X, y))
    return w, b, costs
