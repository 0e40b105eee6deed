# Mixed from the slope of the plain unit, which has marks of its own.
def d_leaky_relu(z):
    return 0.01 + 0.99 * d_relu(z)
