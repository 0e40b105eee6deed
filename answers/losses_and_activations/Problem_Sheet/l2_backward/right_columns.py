# Column vectors inside.
def l2_backward(W, x):
    X = x.reshape(-1, 1)
    dQ = 2 * W.dot(X)
    return dQ.dot(X.T), W.T.dot(dQ).flatten()
