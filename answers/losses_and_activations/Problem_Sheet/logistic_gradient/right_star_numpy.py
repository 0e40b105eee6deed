# `from numpy import *` hides sum, min, max: bad style, right values.
from numpy import *
def logistic_gradient(w, b, x, y):
    e = 1 / (1 + exp(-(x @ w + b))) - y
    return mean(x * e[:, None], axis=0), mean(e)
