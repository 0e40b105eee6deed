# The interval in which z lies chooses the slope.
def d_relu(z):
    return np.array([0.0, 1.0])[np.searchsorted([0.0], z, side="right")]
