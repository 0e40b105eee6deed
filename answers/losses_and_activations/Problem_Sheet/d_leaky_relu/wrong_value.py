# The value in the place of the slope.
def d_leaky_relu(z):
    return np.where(np.asarray(z) >= 0, z, 0.01 * np.asarray(z))
