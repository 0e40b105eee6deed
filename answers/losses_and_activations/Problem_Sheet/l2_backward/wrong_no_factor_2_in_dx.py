# Lost in dx only.
def l2_backward(W, x):
    q = W @ x
    return 2 * np.outer(q, x), W.T @ q
