# costs before each step only, the last missing
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = []
    for _ in range(n_iterations):
        costs.append(cost(w, b, X, y))
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, costs
