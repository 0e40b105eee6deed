# Calls the sigmoid of Problem 4, which has marks of its own.
def logistic_gradient(w, b, x, y):
    error = sigmoid(x @ w + b) - y
    return x.T @ error / len(y), np.mean(error)
