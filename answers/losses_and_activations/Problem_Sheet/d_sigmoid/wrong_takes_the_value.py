# z is taken for the value of the sigmoid.
def d_sigmoid(z):
    return z * (1 - z)
