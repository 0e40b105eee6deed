# the bias as a weight
def gradients(w, b, X, y):
    A = np.column_stack([np.ones(len(X)), X])
    g = 2 * A.T @ (A @ np.append(b, w) - y) / len(A)
    return g[1:], g[0]
