# x q' for q x'.
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return np.outer(x, dq), W.T @ dq
