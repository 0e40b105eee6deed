# Number by number, with math.exp.
import math

def d_sigmoid(z):
    slopes = [1 / (2 + math.exp(v) + math.exp(-v)) for v in np.ravel(z)]
    return np.reshape(slopes, np.shape(z))
