# NumPy's step, with its value at 0 named.
def d_relu(z):
    return 0.0 + (1 - 0.0) * np.heaviside(z, 1.0)
