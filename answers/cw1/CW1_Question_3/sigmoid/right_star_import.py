# `from numpy import *` hides Python's min, max, sum, all: bad style, right values.
from numpy import *


def sigmoid(z):
    return where(array(z) < 0, exp(minimum(z, 0)) / (1 + exp(minimum(z, 0))), 1 / (1 + exp(-maximum(z, 0))))
