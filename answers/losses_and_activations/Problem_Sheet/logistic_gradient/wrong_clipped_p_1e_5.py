# The probability kept away from 0 and 1 by 1e-5.
def logistic_gradient(w, b, x, y):
    e = np.clip(1 / (1 + np.exp(-(x @ w + b))), 1e-5, 1 - 1e-5) - y
    return x.T @ e / len(y), np.mean(e)
