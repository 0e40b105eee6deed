# A condition on a whole array.
def leaky_relu(z):
    return z if z >= 0 else 0.01 * z
