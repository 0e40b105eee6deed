# The derivative of q^2 taken as q^2.
def l2_backward(W, x):
    q = W @ x
    return np.outer(q**2, x), W.T @ q**2
