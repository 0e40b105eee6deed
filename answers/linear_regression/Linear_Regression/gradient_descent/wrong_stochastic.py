# one patient a step
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for k in range(n_iterations):
        i = k % len(y)
        dw, db = gradients(w, b, X[i:i+1], y[i:i+1])
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost(w, b, X, y))
    return w, b, costs
