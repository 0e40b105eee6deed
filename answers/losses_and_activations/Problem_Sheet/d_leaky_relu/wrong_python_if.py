# A condition on a whole array.
def d_leaky_relu(z):
    return 1.0 if z >= 0 else 0.01
