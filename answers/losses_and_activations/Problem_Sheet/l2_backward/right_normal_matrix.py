# f = x W'W x, a quadratic form.
def l2_backward(W, x):
    return 2 * W @ np.outer(x, x), 2 * (W.T @ W) @ x
