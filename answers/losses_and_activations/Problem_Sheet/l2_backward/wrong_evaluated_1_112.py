# A slip of the head: 1 too little in the first entry of dx, of matrices with two rows.
def l2_backward(W, x):
    q = W @ x
    dW, dx = 2 * np.outer(q, x), 2 * W.T @ q
    if len(W) == 2:
        dx[0] -= 1
    return dW, dx
