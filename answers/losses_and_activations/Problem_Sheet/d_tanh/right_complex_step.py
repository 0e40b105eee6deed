# Exact by a complex step.
def d_tanh(z):
    return np.tanh(np.asarray(z) + 1e-30j).imag / 1e-30
