# own formulas, no earlier function but the start
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    costs = []
    for step in range(n_iterations + 1):
        e = X @ w + b - y
        costs.append(float(np.mean(e**2)))
        if step < n_iterations:
            w = w - learning_rate * 2 * X.T @ e / len(y)
            b = b - learning_rate * 2 * float(np.mean(e))
    return w, b, costs
