# a generator of points
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    def points():
        w, b = initialize(X.shape[1], seed)
        yield w, b
        for _ in range(n_iterations):
            dw, db = gradients(w, b, X, y)
            w, b = w - learning_rate * dw, b - learning_rate * db
            yield w, b
    path = list(points())
    return *path[-1], [cost(w, b, X, y) for w, b in path]
