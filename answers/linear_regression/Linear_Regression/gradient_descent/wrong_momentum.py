# momentum
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    v, u = 0.0, 0.0
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        v, u = 0.9 * v + dw, 0.9 * u + db
        w, b = w - learning_rate * v, b - learning_rate * u
        costs.append(cost(w, b, X, y))
    return w, b, costs
