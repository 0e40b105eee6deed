# (dx, dW).
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return W.T @ dq, np.outer(dq, x)
