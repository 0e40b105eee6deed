# A sigmoid stretched: it has marks of its own.
def tanh(z):
    return 2 * sigmoid(2 * z) - 1
