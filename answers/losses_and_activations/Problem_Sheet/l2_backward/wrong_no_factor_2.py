# The factor of the square is lost.
def l2_backward(W, x):
    q = W @ x
    return np.outer(q, x), W.T @ q
