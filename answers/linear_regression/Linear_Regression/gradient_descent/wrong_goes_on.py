# goes on from where the last call ended
_state = {}

def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = _state.get(X.shape, initialize(X.shape[1], seed))
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost(w, b, X, y))
    _state[X.shape] = w, b
    return w, b, costs
