# Entry by entry.
def l2_backward(W, x):
    p, D = W.shape
    dW, dx = np.zeros((p, D)), np.zeros(D)
    for i in range(p):
        q = sum(W[i, j] * x[j] for j in range(D))
        for j in range(D):
            dW[i, j] = 2 * q * x[j]
            dx[j] += 2 * q * W[i, j]
    return dW, dx
