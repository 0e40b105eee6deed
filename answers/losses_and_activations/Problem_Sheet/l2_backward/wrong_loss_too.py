# Three values: f comes along.
def l2_backward(W, x):
    q = W @ x
    return q @ q, 2 * np.outer(q, x), 2 * W.T @ q
