# Columns of m samples inside, flat outside.
def logistic_gradient(w, b, x, y):
    X, W, Y = x.T, w.reshape(-1, 1), y.reshape(1, -1)
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(W.T @ X + b)))
    dW = (1 / m) * X @ (A - Y).T
    dB = (1 / m) * np.sum(A - Y)
    return dW.ravel(), dB
