# A condition on a whole array.
def d_relu(z):
    return 1.0 if z >= 0 else 0.0
