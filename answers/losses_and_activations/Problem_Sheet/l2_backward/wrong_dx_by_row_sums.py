# dx from the sums of rows, which forgets W.
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return np.outer(dq, x), np.full(len(x), dq.sum())
