# b is not trained
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w = w - learning_rate * dw
        costs.append(cost(w, b, X, y))
    return w, b, costs
