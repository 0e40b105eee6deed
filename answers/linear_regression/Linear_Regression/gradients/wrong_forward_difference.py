# a forward difference
def gradients(w, b, X, y):
    h = 1e-6
    J = cost(w, b, X, y)
    return np.array([(cost(w + h * s, b, X, y) - J) / h for s in np.eye(len(w))]), (cost(w, b + h, X, y) - J) / h
