# One patient at a time, with log1p of a number below 1.
import math


def regularized_loss(w, b, X, t, lam):
    total = 0.0
    for x_n, t_n in zip(X, t):
        z = sum(w_j * x_j for w_j, x_j in zip(w, x_n)) + b
        against = -z if t_n == 1 else z
        total += max(against, 0.0) + math.log1p(math.exp(-abs(z)))
    penalty = 0.0
    for w_j in w:
        penalty += w_j**2
    return total / len(t) + lam * penalty / 2
