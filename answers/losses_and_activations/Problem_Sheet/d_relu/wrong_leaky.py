# The slope of the leaky unit.
def d_relu(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.01)
