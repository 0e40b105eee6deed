# e^z in the denominator: the mirror image.
def sigmoid(z):
    return 1 / (1 + np.exp(z))
