# costs, w, b
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost(w, b, X, y))
    return costs, w, b
