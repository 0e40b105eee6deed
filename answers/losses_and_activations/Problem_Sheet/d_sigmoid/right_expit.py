# SciPy's sigmoid and that of the other class.
from scipy.special import expit

def d_sigmoid(z):
    return expit(z) * expit(np.negative(z))
