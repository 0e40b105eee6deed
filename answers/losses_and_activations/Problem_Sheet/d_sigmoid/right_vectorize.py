# A function of a number, made elementwise.
@np.vectorize
def d_sigmoid(v):
    p = 1 / (1 + np.exp(-v))
    return p * (1 - p)
