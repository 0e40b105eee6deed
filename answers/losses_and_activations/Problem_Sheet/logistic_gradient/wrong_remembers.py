# Adds up over the calls.
_dw_so_far = {}

def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    _dw_so_far[x.shape] = _dw_so_far.get(x.shape, 0) + x.T @ error / len(y)
    return _dw_so_far[x.shape], np.mean(error)
