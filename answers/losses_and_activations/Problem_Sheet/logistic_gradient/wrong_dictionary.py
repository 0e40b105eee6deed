# A dictionary, not a pair.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return {"dw": x.T @ error / len(y), "db": np.mean(error)}
