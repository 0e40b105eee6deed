# Derivatives by a complex step, exact to the last digit.
def l2_backward(W, x):
    def f(W, x):
        q = W @ x
        return np.sum(q * q)

    h = 1e-30
    dW, dx = np.zeros(W.shape), np.zeros(x.shape)
    for index in np.ndindex(W.shape):
        change = np.zeros(W.shape, dtype=complex)
        change[index] = 1j * h
        dW[index] = f(W + change, x).imag / h
    for j in range(len(x)):
        dx[j] = f(W, x + 1j * h * np.eye(len(x))[j]).imag / h
    return dW, dx
