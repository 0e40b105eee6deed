# W dq: square matrices only, and wrong there.
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return np.outer(dq, x), W @ dq
