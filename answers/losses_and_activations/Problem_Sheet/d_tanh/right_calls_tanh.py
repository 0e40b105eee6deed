# The value of 4b, which has marks of its own.
def d_tanh(z):
    y = tanh(z)
    return 1 - y * y
