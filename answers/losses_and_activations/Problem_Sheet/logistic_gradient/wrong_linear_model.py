# The sigmoid is left out.
def logistic_gradient(w, b, x, y):
    error = x @ w + b - y
    return x.T @ error / len(y), np.mean(error)
