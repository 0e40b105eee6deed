# Two functions of NumPy.
def tanh(z):
    return np.sinh(z) / np.cosh(z)
