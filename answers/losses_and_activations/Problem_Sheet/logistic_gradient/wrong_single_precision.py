# Computed in float32.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x.astype(np.float32) @ w.astype(np.float32) + np.float32(b)))) - y.astype(np.float32)
    return x.T.astype(np.float32) @ error / len(y), np.mean(error)
