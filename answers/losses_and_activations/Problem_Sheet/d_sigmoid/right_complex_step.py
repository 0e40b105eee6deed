# Exact by a complex step.
def d_sigmoid(z):
    return np.imag(1 / (1 + np.exp(-(z + 1e-30j)))) / 1e-30
