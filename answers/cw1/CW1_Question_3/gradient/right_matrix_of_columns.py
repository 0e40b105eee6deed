# Everything as column matrices inside, flattened at the end.
def gradient(w, b, X, t, lam):
    W, T = np.reshape(w, (-1, 1)), np.reshape(t, (-1, 1))
    E = sigmoid(np.dot(X, W) + b) - T
    dW = np.dot(X.T, E) / T.shape[0] + lam * W
    return dW.ravel(), E.mean().item()
