# The rule of the perceptron: the error of the class.
def logistic_gradient(w, b, x, y):
    error = (x @ w + b > 0) * 1.0 - y
    return x.T @ error / len(y), np.mean(error)
