# gradients clipped to 1
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate * np.clip(dw, -1, 1), b - learning_rate * np.clip(db, -1, 1)
        costs.append(cost(w, b, X, y))
    return w, b, costs
