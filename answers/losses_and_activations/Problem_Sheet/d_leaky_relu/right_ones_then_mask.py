# Ones, some of which are overwritten.
def d_leaky_relu(z):
    slope = np.ones(np.shape(z))
    slope[np.less(z, 0)] = 0.01
    return slope
