# A helper with the name of Problem 4's task, and the wrong sign.
def sigmoid(z):
    return 1 / (1 + np.exp(z))

def logistic_gradient(w, b, x, y):
    def p(v):
        return 1 / (1 + np.exp(v))

    error = p(x @ w + b) - y
    return x.T @ error / len(y), np.mean(error)
