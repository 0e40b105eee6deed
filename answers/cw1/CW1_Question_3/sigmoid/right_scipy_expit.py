# SciPy has it.
from scipy.special import expit


def sigmoid(z):
    return expit(np.asarray(z, dtype=float))
