# A second argument without a default.
def d_sigmoid(z, y):
    return y * (1 - y)
