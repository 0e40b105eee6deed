# dW as a vector.
def l2_backward(W, x):
    dq = 2 * (W @ x)
    return np.outer(dq, x).ravel(), W.T @ dq
