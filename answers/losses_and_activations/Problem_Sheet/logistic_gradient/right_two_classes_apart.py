# Samples of label 1 pull up, those of label 0 push down.
def logistic_gradient(w, b, x, y):
    up = 1 / (1 + np.exp(x[y == 1] @ w + b))
    down = 1 / (1 + np.exp(-(x[y == 0] @ w + b)))
    return (down @ x[y == 0] - up @ x[y == 1]) / len(y), (down.sum() - up.sum()) / len(y)
