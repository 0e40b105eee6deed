# Lost in dW only.
def l2_backward(W, x):
    q = W @ x
    return np.outer(q, x), 2 * W.T @ q
