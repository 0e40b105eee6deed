# The mean of both slopes at 0.
def d_relu(z):
    return 0.0 + (1 - 0.0) * np.heaviside(z, 0.5)
