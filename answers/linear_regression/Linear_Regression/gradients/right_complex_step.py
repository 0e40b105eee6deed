# the complex step, exact to rounding
def gradients(w, b, X, y):
    def J(w, b):
        e = y - (X @ w + b)
        return np.sum(e * e) / len(y)
    h = 1e-30
    steps = 1j * h * np.eye(len(w))
    return np.array([J(w + s, b).imag / h for s in steps]), J(w, b + 1j * h).imag / h
