# One number at a time, with Python's own exponential.
import math


def _one(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    if z.ndim == 0:
        return _one(float(z))
    return np.array([_one(v) for v in z.ravel()]).reshape(z.shape)
