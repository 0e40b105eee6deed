# W is multiplied in place.
def l2_backward(W, x):
    dq = 2 * (W @ x)
    dW = np.outer(dq, x)
    W *= dq[:, None]
    return dW, W.sum(axis=0)
