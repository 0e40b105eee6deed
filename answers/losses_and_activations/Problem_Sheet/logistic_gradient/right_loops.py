# Sample by sample, weight by weight.
import math

def logistic_gradient(w, b, x, y):
    m, D = x.shape
    dw, db = np.zeros(D), 0.0
    for i in range(m):
        z = b
        for j in range(D):
            z += w[j] * x[i, j]
        error = 1 / (1 + math.exp(-z)) - y[i]
        for j in range(D):
            dw[j] += error * x[i, j] / m
        db += error / m
    return dw, db
