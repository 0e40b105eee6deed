# dx of shape (D, 1).
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return np.outer(dq, x), (W.T @ dq)[:, None]
