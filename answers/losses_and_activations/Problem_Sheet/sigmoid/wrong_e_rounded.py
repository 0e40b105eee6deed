# e as 2.718.
def sigmoid(z):
    return 1 / (1 + 2.718 ** (-z))
