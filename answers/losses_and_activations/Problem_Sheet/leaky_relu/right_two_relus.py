# relu(z) - 0.01 relu(-z), relu having marks of its own.
def leaky_relu(z):
    return relu(z) - 0.01 * relu(-z)
