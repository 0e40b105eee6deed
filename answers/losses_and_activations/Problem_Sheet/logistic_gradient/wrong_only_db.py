# dw is forgotten.
def logistic_gradient(w, b, x, y):
    return np.zeros(len(w)), np.mean(1 / (1 + np.exp(-(x @ w + b))) - y)
