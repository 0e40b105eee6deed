# One sample at a time, with math.log.
import math

def cross_entropy(y, y_hat):
    total = 0.0
    for label, p in zip(y, y_hat):
        p = p if label == 1 else 1 - p
        total -= math.log(max(p, 1e-15))
    return total / len(y)
