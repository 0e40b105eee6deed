# A helper with the name of the task in Problem 4.
def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))

def logistic_gradient(w, b, x, y):
    error = sigmoid(x @ w + b) - y
    return x.T @ error / len(y), error.sum() / len(y)
