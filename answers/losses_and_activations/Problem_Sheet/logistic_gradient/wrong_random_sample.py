# The gradient of one sample drawn at random.
def logistic_gradient(w, b, x, y):
    i = np.random.randint(len(y))
    error = 1 / (1 + np.exp(-(x[i] @ w + b))) - y[i]
    return error * x[i], error
