# One gradient for the weights and the bias, which has no penalty, then taken apart.
def gradient(w, b, X, t, lam):
    A = np.hstack([np.ones((len(X), 1)), X])
    theta = np.concatenate([[b], w])
    g = A.T.dot(sigmoid(A.dot(theta)) - t) / A.shape[0]
    g[1:] += lam * theta[1:]
    return g[1:], g[0]
