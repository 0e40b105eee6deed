# recursion, one level a step: RecursionError beyond about 1000 steps (the notebook takes 10000)
def gradient_descent(X, y, learning_rate, n_iterations, seed, state=None):
    w, b, costs = state or (*initialize(X.shape[1], seed), [])
    costs.append(cost(w, b, X, y))
    if n_iterations == 0:
        return w, b, costs
    dw, db = gradients(w, b, X, y)
    return gradient_descent(X, y, learning_rate, n_iterations - 1, seed, (w - learning_rate * dw, b - learning_rate * db, costs))
