# db at the point where w has moved already
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, _ = gradients(w, b, X, y)
        w = w - learning_rate * dw
        _, db = gradients(w, b, X, y)
        b = b - learning_rate * db
        costs.append(cost(w, b, X, y))
    return w, b, costs
