# the learning rate decays
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for k in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate / (1 + 0.1 * k) * dw, b - learning_rate / (1 + 0.1 * k) * db
        costs.append(cost(w, b, X, y))
    return w, b, costs
