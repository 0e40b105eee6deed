# w and b in one vector
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    w, b = initialize(X.shape[1], seed)
    A = np.column_stack([X, np.ones(len(X))])
    v = np.append(w, b)
    costs = [np.mean((A @ v - y) ** 2)]
    k = 0
    while k < n_iterations:
        v = v - learning_rate * 2 / len(y) * A.T @ (A @ v - y)
        costs.append(np.mean((A @ v - y) ** 2))
        k += 1
    return v[:-1], v[-1], costs
