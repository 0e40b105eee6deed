# exp(+z) in the denominator: the mirror image.
def sigmoid(z):
    return 1 / (1 + np.exp(np.clip(z, -700, 700)))
