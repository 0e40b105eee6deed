# z is taken for the value of tanh.
def d_tanh(z):
    return 1 - z**2
