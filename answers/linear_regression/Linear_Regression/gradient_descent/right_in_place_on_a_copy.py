# steps in place on a copy
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    w = w.copy()
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w -= learning_rate * dw
        b -= learning_rate * db
        costs += [cost(w, b, X, y)]
    return w, float(b), tuple(costs)
