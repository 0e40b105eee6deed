# The tangent of trigonometry.
def tanh(z):
    return np.tan(z)
