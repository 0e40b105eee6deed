# Prints and returns nothing.
def logistic_gradient(w, b, x, y):
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    print(x.T @ error / len(y), np.mean(error))
