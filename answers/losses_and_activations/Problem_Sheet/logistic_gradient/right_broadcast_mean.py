# The mean over samples of error times features.
from scipy.special import expit

def logistic_gradient(w, b, x, y):
    error = (expit(x.dot(w) + b) - y)[:, np.newaxis]
    return (error * x).mean(axis=0), error.mean()
